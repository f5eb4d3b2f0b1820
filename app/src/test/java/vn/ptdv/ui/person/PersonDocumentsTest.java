package vn.ptdv.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.register.PersonDocument;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.Walks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.document.RegisterOutcome;
import vn.ptdv.ui.Ui;

/** The documents of a person: named by steps, found in the register, linked by hand. */
@Tag("F16")
class PersonDocumentsTest {
    private static final LocalDate DAY = ShownPerson.TODAY.minusDays(20);

    @RegisterExtension
    final ShownPerson person = new ShownPerson();

    @Test
    void findsTheIssuedPaperOfAStepAndOpensItsFile() throws IOException {
        person.at("BTV_VOTE", DAY.minusDays(1));
        RegisterOutcome.Done issued = issue("Kết nạp Nguyễn Thị Hồ", DAY);
        new Walks(person.seeded, person.seeded.process())
                .step(
                        person.candidacy(),
                        EventEntry.of("DECISION", DAY)
                                .withDocument(issued.entry().symbol(), DAY)
                                .withOrgan("Ban Thường vụ"));
        person.tab(PersonModel.Tab.DOCUMENTS);
        Ui ui = person.ui();
        assertThat(documents()).singleElement().satisfies(d -> {
            assertThat(d.symbol()).isEqualTo(issued.entry().symbol());
            assertThat(d.state()).contains(RegisterState.ISSUED);
            assertThat(d.documentId()).isPresent();
        });
        ui.picture("person-documents");
        person.row("person-documents", issued.entry().symbol());
        Path out = person.folder().resolve("ra.docx");
        person.kit().dialogs().answer(out);
        ui.press(KeyCode.ENTER);
        assertThat(out).hasBinaryContent(new byte[] {4, 2});
        spoil();
        ui.press(KeyCode.ENTER);
        assertThat(person.kit().dialogs().asked(String.class).get(1)).contains("không còn đúng như lúc ban hành");
        person.nothingFailed();
    }

    @Test
    @Tag("F93")
    void theHistorySpeaksInWords() {
        person.at("FILE", DAY);
        person.seeded.book().writing().run(Act.named("action.system.test"), work -> {
            var row = work.reading().fetchSingle(PERSON, PERSON.FULL_NAME.eq("Nguyễn Thị Hồ"));
            row.setSex("FEMALE");
            row.setEthnicCode("06");
            row.setYouthUnionOn("2015-03-26");
            work.update(row);
        });
        person.show().tab(PersonModel.Tab.HISTORY);
        assertThat(person.tsv("person-history"))
                .contains("\tNữ\n", "\tMường\n", "\t26/03/2015\n", "\tLập hồ sơ\n")
                .doesNotContain("FEMALE", "2015-03-26", "\tFILE\n");
    }

    @Test
    void putsADocumentBesideThePersonAndTakesItAwayAgain() {
        person.at("FILE", DAY);
        RegisterOutcome.Done issued = issue("Danh sách quần chúng dự lớp", DAY);
        person.tab(PersonModel.Tab.DOCUMENTS);
        Ui ui = person.ui();
        ui.click("document-link");
        ui.fill("form-document", "danh sach quan chung").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(documents())
                .extracting(PersonDocument::symbol)
                .containsExactly(issued.entry().symbol());
        person.row("person-documents", issued.entry().symbol());
        ui.click("document-unlink");
        assertThat(documents()).isEmpty();
        person.seeded.undoLast();
        assertThat(documents()).hasSize(1);
        person.nothingFailed();
    }

    @Test
    void saysThatThereIsNothingToLinkOrToOpen() {
        person.at("FILE", DAY);
        new Walks(person.seeded, person.seeded.process())
                .step(person.candidacy(), EventEntry.of("VERIFY", DAY).withDocument("12-CV/ĐU", DAY));
        person.tab(PersonModel.Tab.DOCUMENTS);
        person.ui().click("document-link");
        person.row("person-documents", "12-CV/ĐU");
        person.ui().press(KeyCode.ENTER);
        assertThat(person.kit().dialogs().asked(String.class))
                .satisfiesExactly(
                        words -> assertThat(words).contains("chưa có văn bản nào"),
                        words -> assertThat(words).contains("không có tệp"));
        person.nothingFailed();
    }

    private List<PersonDocument> documents() {
        return new PersonDocuments(person.seeded.book())
                .of(person.seeded.candidacy(person.candidacy()).getPersonId());
    }

    private RegisterOutcome.Done issue(String subject, LocalDate on) {
        RegisterActs acts =
                new RegisterActs(person.seeded.book(), person.folder().resolve("documents"));
        RegisterOutcome.Done reserved =
                (RegisterOutcome.Done) acts.reserve(new Series("ĐU", "2025-2030", "QĐ"), Optional.empty(), subject);
        return (RegisterOutcome.Done) acts.issue(
                reserved.entry().id(),
                new IssuePaper(
                        "HD05",
                        subject,
                        on,
                        "Trần Văn Bình",
                        "{}",
                        List.of(new IssuePaper.Attached("docx", new byte[] {4, 2})),
                        OptionalLong.empty()));
    }

    private void spoil() throws IOException {
        try (var files = Files.list(person.folder().resolve("documents"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1});
            }
        }
    }
}
