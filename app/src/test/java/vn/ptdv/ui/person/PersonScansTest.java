package vn.ptdv.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.store.dossier.DossierStore;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.ui.Ui;

/** Scans of papers and the photo: in, seen, out again, and gone, with every refusal in words. */
@Tag("F32")
class PersonScansTest {
    @RegisterExtension
    final ShownPerson person = new ShownPerson();

    @Test
    void takesAScanShowsItPageByPageWritesItOutAndTakesItAway() throws IOException {
        person.at("FILE", ShownPerson.TODAY.minusDays(30)).tab(PersonModel.Tab.DOSSIER);
        Path file = person.folder().resolve("don.pdf");
        Files.write(file, pdf(2));
        person.kit().dialogs().answer(file);
        paper().choose("papers-scan", Texts.of("personui.scan.attach"));
        assertThat(line().attachment()).isPresent();
        assertThat(line().state()).isEqualTo(DossierLine.State.PRESENT);
        paper().choose("papers-scan", Texts.of("personui.scan.view"));
        Ui ui = person.ui();
        assertThat(ui.find("scan-place", Label.class).getText()).isEqualTo("Trang 1/2");
        ui.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        assertThat(ui.find("scan-place", Label.class).getText()).isEqualTo("Trang 2/2");
        ui.picture("person-scan");
        Path out = person.folder().resolve("ra.pdf");
        person.kit().dialogs().answer(out);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(out).hasBinaryContent(Files.readAllBytes(file));
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.shows("scan-place")).isFalse();
        paper().choose("papers-scan", Texts.of("personui.scan.remove"));
        assertThat(line().attachment()).isEmpty();
        person.seeded.undoLast();
        assertThat(new DossierStore(person.seeded.book().reading()).attachment(line()))
                .contains(pdf(2));
        person.nothingFailed();
    }

    @Test
    void replacesAScanAndUndoBringsTheFormerBack() throws IOException {
        person.at("FILE", ShownPerson.TODAY.minusDays(30)).tab(PersonModel.Tab.DOSSIER);
        byte[] first = png(40);
        byte[] second = png(50);
        attach("a.png", first);
        attach("b.png", second);
        assertThat(content()).contains(second);
        person.seeded.undoLast();
        assertThat(content()).contains(first);
    }

    @Test
    void saysWhyAFileIsNotTaken() throws IOException {
        person.at("FILE", ShownPerson.TODAY.minusDays(30)).tab(PersonModel.Tab.DOSSIER);
        new Settings(person.seeded.book()).save(Map.of(SettingKey.SCAN_MEGABYTES, "1"));
        attach("don.docx", new byte[] {'P', 'K', 3, 4});
        attach("trong.pdf", new byte[0]);
        attach("hong.pdf", "%PDF-1.7 cut".getBytes(StandardCharsets.US_ASCII));
        byte[] large = java.util.Arrays.copyOf(pdf(1), 1024 * 1024 + 1);
        attach("lon.pdf", large);
        person.kit().dialogs().answer(person.folder().resolve("khong-co.pdf"));
        paper().choose("papers-scan", Texts.of("personui.scan.attach"));
        assertThat(person.kit().dialogs().asked(String.class))
                .satisfiesExactly(
                        words -> assertThat(words).contains("không phải PDF"),
                        words -> assertThat(words).contains("trống"),
                        words -> assertThat(words).contains("hỏng hoặc có mật khẩu"),
                        words -> assertThat(words).contains("lớn hơn 1 MB"),
                        words -> assertThat(words).contains("B"));
        assertThat(line().attachment()).isEmpty();
        assertThat(line().state()).isEqualTo(DossierLine.State.MISSING);
        person.nothingFailed();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInWords() throws IOException {
        person.at("FILE", ShownPerson.TODAY.minusDays(30)).tab(PersonModel.Tab.DOSSIER);
        attach("a.png", png(40));
        person.kit().dialogs().answer(person.folder().resolve("khong-co").resolve("ra.png"));
        paper().choose("papers-scan", Texts.of("personui.scan.save"));
        assertThat(person.kit().dialogs().asked(String.class)).anyMatch(w -> w.contains("B1"));
        person.nothingFailed();
    }

    @Test
    void keepsAPhotoAndTakesItAwayWithUndo() throws IOException {
        person.at("FILE", ShownPerson.TODAY.minusDays(30));
        Path file = person.folder().resolve("anh.png");
        Files.write(file, png(300));
        person.kit().dialogs().answer(file);
        person.choose("person-more", Texts.of("personui.photo.take"));
        assertThat(person.ui().find("person-photo", ImageView.class).getImage()).isNotNull();
        person.ui().picture("person-photo");
        Path out = person.folder().resolve("ra.png");
        person.kit().dialogs().answer(out);
        person.choose("person-more", Texts.of("personui.photo.save"));
        assertThat(out).hasBinaryContent(Files.readAllBytes(file));
        person.choose("person-more", Texts.of("personui.photo.remove"));
        assertThat(person.ui().shows("person-photo")).isFalse();
        person.seeded.undoLast();
        assertThat(photo()).contains(Files.readAllBytes(file));
        person.nothingFailed();
    }

    private void attach(String name, byte[] content) throws IOException {
        Path file = person.folder().resolve(name);
        Files.write(file, content);
        person.kit().dialogs().answer(file);
        paper().choose("papers-scan", Texts.of("personui.scan.attach"));
    }

    private ShownPerson paper() {
        return person.row("person-papers", "Đơn xin vào Đảng");
    }

    private DossierLine line() {
        return new DossierStore(person.seeded.book().reading())
                        .lines(
                                person.candidacy(),
                                DossierPart.A,
                                person.seeded.process().now(),
                                ShownPerson.TODAY)
                        .stream()
                        .filter(l -> l.code().equals("DON"))
                        .findFirst()
                        .orElseThrow();
    }

    private Optional<byte[]> content() {
        return new DossierStore(person.seeded.book().reading()).attachment(line());
    }

    private Optional<byte[]> photo() {
        PersonStore people = new PersonStore(person.seeded.book().reading());
        long id = person.seeded.candidacy(person.candidacy()).getPersonId();
        return people.get(id).flatMap(people::photo);
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.setDocumentId(1L);
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                    text.beginText();
                    text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    text.newLineAtOffset(100, 600);
                    text.showText("Trang " + i);
                    text.endText();
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] png(int width) {
        return Ui.on(() -> {
            Canvas canvas = new Canvas(width, width * 4.0 / 3);
            canvas.getGraphicsContext2D().setFill(Color.STEELBLUE);
            canvas.getGraphicsContext2D().fillOval(4, 4, width - 8.0, width - 8.0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null), "png", out);
            return out.toByteArray();
        });
    }
}
