package vn.ptdv.store.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.document.RegisterOutcome.Done;
import vn.ptdv.store.document.RegisterOutcome.Reason;
import vn.ptdv.store.document.RegisterOutcome.Refused;

@Tag("F56")
@Tag("F58")
class RegisterActsTest {
    private static final Series LETTERS = new Series("ĐU", "2025-2030", "CV");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    private RegisterActs acts;
    private DocumentStore store;

    @BeforeEach
    void open() {
        acts = new RegisterActs(seeded.book(), folder);
        store = new DocumentStore(seeded.book().reading());
    }

    @Test
    void numbersRunPerKindAndTermAndBeginAgainWithANewTerm() {
        assertThat(reserve(LETTERS).symbol()).isEqualTo("01-CV/ĐU");
        assertThat(reserve(LETTERS).symbol()).isEqualTo("02-CV/ĐU");
        assertThat(reserve(new Series("ĐU", "2025-2030", "QĐ")).symbol()).isEqualTo("01-QĐ/ĐU");
        assertThat(reserve(new Series("ĐU", "2030-2035", "CV")).symbol()).isEqualTo("01-CV/ĐU");
    }

    @Test
    void namedNumberLeavesAGapThatIsShownAndCannotBeTakenTwice() {
        acts.reserve(LETTERS, OptionalInt.of(4), "");
        assertThat(store.gaps(LETTERS)).containsExactly(1, 2, 3);
        assertThat(acts.reserve(LETTERS, OptionalInt.of(4), "")).isEqualTo(new Refused(Reason.TAKEN));
        assertThat(reserve(LETTERS).number()).isEqualTo(5);
        acts.reserve(LETTERS, OptionalInt.of(2), "");
        assertThat(store.gaps(LETTERS)).containsExactly(1, 3);
    }

    @Test
    void voidNumberStaysWithItsReasonAndIsNotUsedAgain() {
        RegisterEntry entry = reserve(LETTERS);
        assertThat(acts.giveUp(entry.id(), " ")).isEqualTo(new Refused(Reason.NO_REASON));
        RegisterEntry given = done(acts.giveUp(entry.id(), "Ghi nhầm loại văn bản"));
        assertThat(given.state()).isEqualTo(RegisterState.VOID);
        assertThat(given.voidReason()).isEqualTo("Ghi nhầm loại văn bản");
        assertThat(reserve(LETTERS).number()).isEqualTo(2);
        assertThat(acts.issue(entry.id(), paper("a"))).isEqualTo(new Refused(Reason.NOT_RESERVED));
    }

    @Test
    void issuedFilesAreFrozenWithTheirFingerprint() throws IOException {
        RegisterEntry issued = done(acts.issue(reserve(LETTERS).id(), paper("nội dung")));
        long document = issued.documentId().orElseThrow();
        assertThat(issued.state()).isEqualTo(RegisterState.ISSUED);
        assertThat(issued.date()).contains(DAY);
        IssuedFile file = store.files(document).get(0);
        assertThat(file.fileName()).isEqualTo("2025-2030_01-cv-du.docx");
        assertThat(file.sha256()).hasSize(64);
        assertThat(folder.resolve(file.fileName())).hasContent("nội dung");
        assertThat(acts.touched(document)).isEmpty();
        Files.writeString(folder.resolve(file.fileName()), "đã sửa");
        assertThat(acts.touched(document)).containsExactly(file);
        assertThat(acts.issue(issued.id(), paper("khác"))).isEqualTo(new Refused(Reason.NOT_RESERVED));
    }

    @Test
    void correctionIsANewDocumentThatNamesTheOldOne() {
        RegisterEntry first = done(acts.issue(reserve(LETTERS).id(), paper("một")));
        IssuePaper next = new IssuePaper(
                "HD05", "đính chính", DAY, "Nguyễn Văn An", "{}", paper("hai").files(), first.documentId());
        RegisterEntry second = done(acts.issue(reserve(LETTERS).id(), next));
        assertThat(store.supersedes(second.documentId().orElseThrow())).isEqualTo(first.documentId());
        assertThat(store.files(first.documentId().orElseThrow())).hasSize(1);
    }

    @Test
    void undoGivesTheNumberBackButKeepsTheFile() {
        RegisterEntry entry = reserve(LETTERS);
        acts.issue(entry.id(), paper("một"));
        seeded.undoLast();
        assertThat(store.find(entry.id()).orElseThrow().state()).isEqualTo(RegisterState.RESERVED);
        RegisterEntry again = done(acts.issue(entry.id(), paper("hai")));
        assertThat(store.files(again.documentId().orElseThrow()).get(0).fileName())
                .isEqualTo("2025-2030_01-cv-du_v2.docx");
    }

    @Test
    void refusesASeriesWithoutBodyAndADocumentWithoutFile() {
        assertThat(acts.reserve(new Series("", "2025-2030", "CV"), OptionalInt.empty(), ""))
                .isEqualTo(new Refused(Reason.NO_SERIES));
        IssuePaper empty = new IssuePaper("HD05", "x", DAY, "A", "{}", List.of(), OptionalLong.empty());
        assertThat(acts.issue(reserve(LETTERS).id(), empty)).isEqualTo(new Refused(Reason.NO_FILE));
        assertThat(new Refused(Reason.NO_FILE).words()).endsWith(".");
    }

    private RegisterEntry reserve(Series series) {
        return done(acts.reserve(series, OptionalInt.empty(), "về việc đôn đốc"));
    }

    private static RegisterEntry done(RegisterOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).entry();
    }

    private static IssuePaper paper(String words) {
        return new IssuePaper(
                "HD05",
                "về việc đôn đốc",
                DAY,
                "Nguyễn Văn An",
                "{}",
                List.of(new IssuePaper.Attached("DOCX", words.getBytes(StandardCharsets.UTF_8))),
                OptionalLong.empty());
    }
}
