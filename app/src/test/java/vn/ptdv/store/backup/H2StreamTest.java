package vn.ptdv.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Stretch;

@Tag("F102")
class H2StreamTest {
    @TempDir
    Path temp;

    @Test
    void copyTakenWhileOthersWriteOpensAndHoldsWhatWasThereBefore() throws IOException, InterruptedException {
        BookFolder folder = new BookFolder(temp.resolve("sổ"));
        folder.create();
        BookKey key = new KeyRing(folder, new Stretch(10))
                .create("Lan", "x".toCharArray())
                .key();
        AtomicBoolean stop = new AtomicBoolean();
        try (SmallBook book = SmallBook.open(folder, key);
                SmallBook other = book.beside()) {
            book.addPeople(0, 2000);
            Thread writing = new Thread(() -> {
                for (int id = 2000; !stop.get(); id++) {
                    other.addPeople(id, id + 1);
                }
            });
            writing.start();
            for (int copy = 0; copy < 3; copy++) {
                Path file = temp.resolve("copy" + copy + ".mv.db");
                long before = book.figures().rows("person");
                try (OutputStream out = Files.newOutputStream(file)) {
                    book.copyData(size -> out);
                }
                assertThat(SmallBook.figuresOf(temp.resolve("copy" + copy), key).rows("person"))
                        .isGreaterThanOrEqualTo(before);
            }
            stop.set(true);
            writing.join();
        }
    }
}
