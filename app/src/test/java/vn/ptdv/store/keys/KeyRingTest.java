package vn.ptdv.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;

@Tag("F95")
@Tag("F96")
@Tag("F97")
class KeyRingTest {
    private static final String PASSWORD = "Mật khẩu của tôi";

    @TempDir
    Path temp;

    private BookFolder folder;
    private KeyRing ring;

    @BeforeEach
    void newFolder() {
        folder = new BookFolder(temp.resolve("so"));
        folder.create();
        ring = new KeyRing(folder, new Stretch(500));
    }

    @Test
    void passwordOpensTheKeyItWasMadeWith() {
        KeyRing.Created created = ring.create("Lan", PASSWORD.toCharArray());
        Opening.Opened opened = opened(ring.open("Lan", PASSWORD.toCharArray()));
        assertThat(opened.key().filePassword()).isEqualTo(created.key().filePassword());
        assertThat(opened.source()).isEqualTo(KeySource.FILE);
        assertThat(created.key().filePassword()).hasSize(64);
    }

    @Test
    void everyBookHasItsOwnKey() {
        char[] one = ring.create("Lan", PASSWORD.toCharArray()).key().filePassword();
        assertThat(ring.create("Lan", PASSWORD.toCharArray()).key().filePassword())
                .isNotEqualTo(one);
    }

    @Test
    void decomposedAndComposedTypingAreTheSamePassword() {
        ring.create("Lan", Normalizer.normalize(PASSWORD, Normalizer.Form.NFD).toCharArray());
        assertThat(ring.open("lan ", PASSWORD.toCharArray())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void wrongPasswordOrUserChangesNothing() throws IOException {
        ring.create("Lan", PASSWORD.toCharArray());
        byte[] before = Files.readAllBytes(folder.key());
        assertThat(ring.open("Lan", "sai".toCharArray())).isEqualTo(new Opening.WrongPassword());
        assertThat(ring.open("Hoa", PASSWORD.toCharArray())).isEqualTo(new Opening.WrongPassword());
        assertThat(Files.readAllBytes(folder.key())).isEqualTo(before);
    }

    @Test
    void handedInCharactersAreCleared() {
        char[] password = PASSWORD.toCharArray();
        ring.create("Lan", password);
        assertThat(password).containsOnly('\0');
        char[] wrong = "sai".toCharArray();
        ring.open("Lan", wrong);
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void newPasswordWrapsTheSameKeyAgain() {
        char[] key = ring.create("Lan", PASSWORD.toCharArray()).key().filePassword();
        Login login = new Login(ring, new Throttle(folder.tries(), java.time.Clock.systemUTC()));
        assertThat(login.changePassword("Lan", PASSWORD.toCharArray(), "moi".toCharArray()))
                .isEqualTo(new KeyChange.Changed());
        assertThat(ring.open("Lan", PASSWORD.toCharArray())).isInstanceOf(Opening.WrongPassword.class);
        assertThat(opened(ring.open("Lan", "moi".toCharArray())).key().filePassword())
                .isEqualTo(key);
    }

    @Test
    void oldPasswordIsAskedForBeforeItIsChanged() {
        ring.create("Lan", PASSWORD.toCharArray());
        Login login = new Login(ring, new Throttle(folder.tries(), java.time.Clock.systemUTC()));
        assertThat(login.changePassword("Lan", "sai".toCharArray(), "moi".toCharArray()))
                .isEqualTo(new KeyChange.NotOpened(new Opening.WrongPassword()));
        assertThat(ring.open("Lan", PASSWORD.toCharArray())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void usersComeAndGoButOneStays() {
        BookKey key = ring.create("Lan", PASSWORD.toCharArray()).key();
        assertThat(ring.addUser(key, "Hoa", "hoa hong".toCharArray())).isEqualTo(new KeyChange.Changed());
        assertThat(ring.addUser(key, "HOA", "khac".toCharArray()))
                .isEqualTo(new KeyChange.Refused(BookFault.USER_EXISTS));
        assertThat(ring.users()).containsExactly("Lan", "Hoa");
        assertThat(ring.open("Hoa", "hoa hong".toCharArray())).isInstanceOf(Opening.Opened.class);
        assertThat(ring.removeUser(key, "Lan")).isEqualTo(new KeyChange.Changed());
        assertThat(ring.open("Lan", PASSWORD.toCharArray())).isInstanceOf(Opening.WrongPassword.class);
        assertThat(ring.removeUser(key, "Hoa")).isEqualTo(new KeyChange.Refused(BookFault.LAST_USER));
    }

    @Test
    void recoveryKeyOpensAndLetsANewPasswordBeSet() {
        KeyRing.Created created = ring.create("Lan", PASSWORD.toCharArray());
        String typed =
                created.recovery().printed().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        BookKey key = opened(ring.openByRecovery(typed)).key();
        ring.setPassword(key, "Lan", "lan hai".toCharArray());
        assertThat(opened(ring.open("Lan", "lan hai".toCharArray())).key().filePassword())
                .isEqualTo(created.key().filePassword());
    }

    @Test
    void renewedRecoveryKeyEndsTheOldOne() {
        KeyRing.Created created = ring.create("Lan", PASSWORD.toCharArray());
        RecoveryKey renewed = ring.renewRecovery(created.key()).orElseThrow();
        assertThat(ring.openByRecovery(created.recovery().printed())).isEqualTo(new Opening.WrongRecoveryKey());
        assertThat(ring.openByRecovery(renewed.printed())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void cutKeyFileOpensFromItsCopyAndSaysSo() throws IOException {
        BookKey key = ring.create("Lan", PASSWORD.toCharArray()).key();
        cut(folder.key());
        assertThat(opened(ring.open("Lan", PASSWORD.toCharArray())).source()).isEqualTo(KeySource.COPY);
        ring.repair(key);
        assertThat(opened(ring.open("Lan", PASSWORD.toCharArray())).source()).isEqualTo(KeySource.FILE);
    }

    @Test
    void bothKeyFilesCutIsSaidInWords() throws IOException {
        ring.create("Lan", PASSWORD.toCharArray());
        cut(folder.key());
        cut(folder.keyCopy());
        Opening opening = ring.open("Lan", PASSWORD.toCharArray());
        assertThat(opening).isEqualTo(new Opening.Unusable(BookFault.KEY_CUT));
        assertThat(((Opening.Closed) opening).explanation().oneText()).contains("B106", "bản sao lưu");
        Files.delete(folder.key());
        Files.delete(folder.keyCopy());
        assertThat(ring.open("Lan", PASSWORD.toCharArray())).isEqualTo(new Opening.Unusable(BookFault.KEY_MISSING));
    }

    @Test
    void alteredKeyFileIsNotBelieved() throws IOException {
        ring.create("Lan", PASSWORD.toCharArray());
        for (Path file : java.util.List.of(folder.key(), folder.keyCopy())) {
            Files.writeString(file, Files.readString(file).replace("\"rounds\" : 500", "\"rounds\" : 501"));
        }
        assertThat(ring.open("Lan", PASSWORD.toCharArray())).isEqualTo(new Opening.Unusable(BookFault.KEY_CUT));
    }

    @Test
    void keyFileOfALaterVersionIsRefusedInWords() throws IOException {
        ring.create("Lan", PASSWORD.toCharArray());
        for (Path file : java.util.List.of(folder.key(), folder.keyCopy())) {
            Files.writeString(file, Files.readString(file).replace("\"version\" : 1", "\"version\" : 2"));
        }
        assertThat(ring.open("Lan", PASSWORD.toCharArray())).isEqualTo(new Opening.Unusable(BookFault.BOOK_NEWER));
    }

    @Test
    void copyLeftBehindByAKillIsBroughtUpToDate() throws IOException {
        BookKey key = ring.create("Lan", PASSWORD.toCharArray()).key();
        byte[] old = Files.readAllBytes(folder.keyCopy());
        ring.setPassword(key, "Lan", "moi".toCharArray());
        Files.write(folder.keyCopy(), old);
        ring.open("Lan", "moi".toCharArray());
        assertThat(Files.readAllBytes(folder.keyCopy())).isEqualTo(Files.readAllBytes(folder.key()));
    }

    @Test
    void keyOfAnotherBookChangesNothing() {
        ring.create("Lan", PASSWORD.toCharArray());
        try (BookKey other = BookKey.random(new java.security.SecureRandom())) {
            assertThat(ring.setPassword(other, "Lan", "moi".toCharArray()))
                    .isEqualTo(new KeyChange.Refused(BookFault.KEY_OF_ANOTHER_BOOK));
        }
    }

    @Test
    void nothingOfKeyOrPasswordStandsInTheFile() throws IOException {
        KeyRing.Created created = ring.create("Lan", PASSWORD.toCharArray());
        String text = Files.readString(folder.key());
        assertThat(text)
                .doesNotContain(new String(created.key().filePassword()))
                .doesNotContain(PASSWORD)
                .doesNotContain(created.recovery().groups().get(0))
                .contains("PBKDF2WithHmacSHA256");
    }

    @Test
    void standardStretchIsAtLeastSixHundredThousandRounds() {
        assertThat(Stretch.standard().rounds()).isGreaterThanOrEqualTo(600_000);
        KeyRing standard = new KeyRing(folder, Stretch.standard());
        standard.create("Lan", PASSWORD.toCharArray());
        assertThat(standard.open("Lan", PASSWORD.toCharArray())).isInstanceOf(Opening.Opened.class);
    }

    private static Opening.Opened opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return (Opening.Opened) opening;
    }

    private static void cut(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    }
}
