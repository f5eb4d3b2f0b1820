package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Database;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.crash.FaultyFiles;
import vn.ptdv.store.dossier.DossierStore;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Dialogs;

/** The disk fills up while a dossier is worked on: it is said in the window, nothing is half kept, and it goes on after. */
@Tag("F32")
@Tag("F35")
@Tag("F105")
@SuppressWarnings("NullAway.Init")
class DossierFullDiskTest {
    private static final LocalDate TODAY = TestBooks.TODAY;
    private static final int DOSSIER = 1;

    @TempDir
    Path own;

    private FaultyFiles disk;
    private Book book;
    private BookServices services;
    private long candidacy;
    private Ui ui;

    @BeforeEach
    void open() throws DatabaseFault {
        try (Book fresh = TestBooks.empty(own)) {
            new DataLoader(fresh.writing()).loadShipped();
        }
        disk = FaultyFiles.install();
        book = Book.over(Database.open(disk.address(own.resolve("book")), TestBooks.KEY), TestBooks.CLOCK, "lan");
        services = OpenBooks.over(book, own);
        candidacy = someone();
        ui = RealShell.show(services, own, dialogs -> choosing(dialogs, own.resolve("don.png")));
        ui.press(KeyCode.CONTROL, KeyCode.K).type("nguyen thi ho");
        ui.waitFor(() -> ui.shows("Nguyễn Thị Hồ")).press(KeyCode.ENTER);
        ui.run(() -> ui.find("person-tabs", TabPane.class).getSelectionModel().select(DOSSIER));
        ui.settle();
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
        disk.close();
    }

    @Test
    void aPaperStaysTypedUntilThereIsRoomForIt() {
        ui.focus("person-papers").press(KeyCode.DOWN).press(KeyCode.ENTER);
        ui.fill("form-number", "15/GCN").fill("form-place", "Tủ 2");
        disk.fullAfter(0);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        saysThatTheDiskIsFull("full-disk-paper");
        assertThat(ui.find("form-number", TextField.class).getText()).isEqualTo("15/GCN");
        assertThat(ui.find("form-place", TextField.class).getText()).isEqualTo("Tủ 2");
        FaultyFiles.mend();
        assertThat(first().state()).isEqualTo(DossierLine.State.MISSING);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("form-number")).isFalse();
        assertThat(first().details().number()).isEqualTo("15/GCN");
        assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
    }

    @Test
    void aScanIsKeptWholeOrNotAtAll() throws IOException {
        byte[] scan = large();
        Files.write(own.resolve("don.png"), scan);
        disk.fullAfter(200_000);
        attach();
        saysThatTheDiskIsFull("full-disk-scan");
        FaultyFiles.mend();
        assertThat(first().attachment()).isEmpty();
        assertThat(first().state()).isEqualTo(DossierLine.State.MISSING);
        attach();
        assertThat(new DossierStore(book.reading()).attachment(first())).contains(scan);
        assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
    }

    private void attach() {
        ui.focus("person-papers").press(KeyCode.HOME).press(KeyCode.DOWN);
        MenuButton menu = ui.find("papers-scan", MenuButton.class);
        // What it says waits for an answer, so that the act must not be waited for here.
        Platform.runLater(() -> menu.getItems().get(0).fire());
        ui.settle();
    }

    private void saysThatTheDiskIsFull(String picture) {
        assertThat(words())
                .contains("Ổ đĩa đã đầy, không ghi thêm được.")
                .contains("Giải phóng chỗ trống trên ổ đĩa rồi thực hiện lại.");
        ui.pictureOfTop(picture);
        ui.press(KeyCode.ESCAPE);
    }

    /** All that stands in the window on top. */
    private static String words() {
        return Ui.on(() -> Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }

    private DossierLine first() {
        return new DossierStore(book.reading())
                .lines(candidacy, DossierPart.A, new ProcessTable(book, services.settings()).now(), TODAY)
                .get(0);
    }

    private long someone() {
        UnitRecord unit = new UnitRecord();
        unit.setName("Chi bộ 1");
        long unitId = book.writing().write(Act.named("action.system.test"), work -> work.insert(unit));
        long person = new PersonActs(book)
                .add(Map.of(PersonField.FULL_NAME, "Nguyễn Thị Hồ"))
                .id();
        return ((Saved.Accepted) new CandidacyActs(book, new ProcessTable(book, services.settings()))
                        .open(NewCandidacy.first(person, unitId, TODAY)))
                .id();
    }

    /** The machine's own window for choosing a file stands aside for this file. */
    private static Dialogs choosing(Dialogs real, Path file) {
        return (Dialogs) Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(),
                new Class<?>[] {Dialogs.class},
                (self, method, args) ->
                        method.getName().equals("openFile") ? Optional.of(file) : method.invoke(real, args));
    }

    /** A picture of noise, which does not shrink. */
    private static byte[] large() throws IOException {
        BufferedImage noise = new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", out);
        return out.toByteArray();
    }
}
