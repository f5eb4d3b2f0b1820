package vn.ptdv.store.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.NumberRun;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.document.RegisterOutcome.Done;
import vn.ptdv.store.document.RegisterOutcome.Reason;
import vn.ptdv.store.document.RegisterOutcome.Refused;
import vn.ptdv.store.folder.BookException;

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
        acts.reserve(LETTERS, Optional.of(RegisterNumber.of(4)), "");
        assertThat(store.gaps(LETTERS)).containsExactly(1, 2, 3);
        assertThat(NumberRun.of(store.gaps(LETTERS)))
                .extracting(NumberRun::printed)
                .as("a book begun in the middle of a term has one line for what stands on paper")
                .containsExactly("01–03");
        assertThat(acts.reserve(LETTERS, Optional.of(RegisterNumber.of(4)), "")).isEqualTo(new Refused(Reason.TAKEN));
        assertThat(reserve(LETTERS).number()).isEqualTo(RegisterNumber.of(5));
        acts.reserve(LETTERS, Optional.of(RegisterNumber.of(2)), "");
        assertThat(store.gaps(LETTERS)).containsExactly(1, 3);
        assertThat(NumberRun.of(store.gaps(LETTERS)))
                .extracting(NumberRun::printed)
                .containsExactly("01", "03");
    }

    @Test
    void letterBehindANumberMakesItAnotherOneThatFillsNoGap() {
        acts.reserve(LETTERS, Optional.of(RegisterNumber.of(12)), "");
        RegisterEntry between =
                done(acts.issue(LETTERS, RegisterNumber.parse("12A"), n -> paper("giữa " + n.printed())));
        assertThat(between.symbol()).isEqualTo("12a-CV/ĐU");
        assertThat(between.number()).isEqualTo(new RegisterNumber(12, "a"));
        assertThat(acts.issue(LETTERS, RegisterNumber.parse("12a"), n -> paper("lần nữa")))
                .isEqualTo(new Refused(Reason.TAKEN));
        assertThat(reserve(LETTERS).symbol()).isEqualTo("13-CV/ĐU");
        acts.reserve(LETTERS, RegisterNumber.parse("7b"), "");
        assertThat(store.gaps(LETTERS)).contains(7).doesNotContain(12);
        RegisterEntry plain = done(acts.issue(LETTERS, Optional.of(RegisterNumber.of(12)), n -> paper("mười hai")));
        assertThat(plain.symbol()).isEqualTo("12-CV/ĐU");
        assertThat(store.files(plain.documentId().orElseThrow()).get(0).fileName())
                .isNotEqualTo(
                        store.files(between.documentId().orElseThrow()).get(0).fileName());
    }

    @Test
    void voidNumberStaysWithItsReasonAndIsNotUsedAgain() {
        RegisterEntry entry = reserve(LETTERS);
        assertThat(acts.giveUp(entry.id(), " ")).isEqualTo(new Refused(Reason.NO_REASON));
        RegisterEntry given = done(acts.giveUp(entry.id(), "Ghi nhầm loại văn bản"));
        assertThat(given.state()).isEqualTo(RegisterState.VOID);
        assertThat(given.voidReason()).isEqualTo("Ghi nhầm loại văn bản");
        assertThat(reserve(LETTERS).number()).isEqualTo(RegisterNumber.of(2));
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
        assertThat(acts.reserve(new Series("", "2025-2030", "CV"), Optional.empty(), ""))
                .isEqualTo(new Refused(Reason.NO_SERIES));
        IssuePaper empty = new IssuePaper("HD05", "x", DAY, "A", "{}", List.of(), OptionalLong.empty());
        assertThat(acts.issue(reserve(LETTERS).id(), empty)).isEqualTo(new Refused(Reason.NO_FILE));
        assertThat(new Refused(Reason.NO_FILE).words()).endsWith(".");
    }

    @Test
    void numberPaperAndFilesComeInOneAction() {
        List<Integer> asked = new ArrayList<>();
        RegisterEntry issued = done(acts.issue(LETTERS, Optional.empty(), n -> {
            asked.add(n.value());
            return paper("số " + n);
        }));
        assertThat(asked).containsExactly(1);
        assertThat(issued.state()).isEqualTo(RegisterState.ISSUED);
        seeded.undoLast();
        assertThat(store.entries()).isEmpty();
    }

    @Test
    void manyFollowEachOtherAndAreTakenBackAsOne() {
        List<RegisterOutcome> outcomes = acts.issueAll(
                LETTERS,
                Optional.of(RegisterNumber.of(7)),
                List.of(n -> paper("a" + n), n -> paper("b" + n), n -> paper("c" + n)));
        assertThat(outcomes).extracting(o -> done(o).symbol()).containsExactly("07-CV/ĐU", "08-CV/ĐU", "09-CV/ĐU");
        seeded.undoLast();
        assertThat(store.entries()).isEmpty();
    }

    @Test
    void numberThatIsKeptIsUsedAndOneThatIsTakenRefusesAll() throws IOException {
        reserve(LETTERS);
        assertThat(done(acts.issue(LETTERS, Optional.of(RegisterNumber.of(1)), n -> paper("một")))
                        .number())
                .isEqualTo(RegisterNumber.of(1));
        List<RegisterOutcome> outcomes =
                acts.issueAll(LETTERS, Optional.of(RegisterNumber.of(1)), List.of(n -> paper("hai"), n -> paper("ba")));
        assertThat(outcomes).containsExactly(new Refused(Reason.TAKEN));
        assertThat(store.entries()).hasSize(1);
        assertThat(names()).hasSize(1);
    }

    @Test
    void whatFailsHalfWayLeavesNeitherNumbersNorFiles() throws IOException {
        List<RegisterActs.Making> makings = List.of(n -> paper("một"), n -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> acts.issueAll(LETTERS, Optional.empty(), makings))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.entries()).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void folderThatCannotBeWrittenLeavesTheRegisterAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("no folder"), "");
        RegisterActs stuck = new RegisterActs(seeded.book(), file.resolve("documents"));
        assertThatThrownBy(() -> stuck.issue(LETTERS, Optional.empty(), n -> paper("một")))
                .isInstanceOf(BookException.class);
        assertThat(store.entries()).isEmpty();
    }

    @Test
    void leftoverOfAKilledIssueDoesNotStandInTheWay() throws IOException {
        Files.writeString(folder.resolve("2025-2030_01-cv-du.docx"), "chưa có trong sổ");
        Files.writeString(folder.resolve("2025-2030_01-cv-du_v2.docx.new"), "dở dang");
        RegisterEntry issued = done(acts.issue(LETTERS, Optional.empty(), n -> paper("một")));
        IssuedFile file = store.files(issued.documentId().orElseThrow()).get(0);
        assertThat(file.fileName()).isEqualTo("2025-2030_01-cv-du_v2.docx");
        assertThat(acts.read(file))
                .hasValueSatisfying(
                        b -> assertThat(new String(b, StandardCharsets.UTF_8)).isEqualTo("một"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.startsWith("20"))
                    .toList();
        }
    }

    private RegisterEntry reserve(Series series) {
        return done(acts.reserve(series, Optional.empty(), "về việc đôn đốc"));
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
