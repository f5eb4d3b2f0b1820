package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.folder.BookFolder;

@Tag("F105")
class SecondProcessTest {
    @TempDir
    Path temp;

    @Test
    void bookThatAnotherProgramWritesIsLeftAlone() {
        BookFolder folder = new BookFolder(temp.resolve("book"));
        char[] password = NumberedWriter.PASSWORD.toCharArray();
        ((BookDoor.Creation.Made) NumberedWriter.door().create(folder, NumberedWriter.USER, password.clone()))
                .book()
                .close();
        try (ChildJvm other = ChildJvm.start(NumberedWriter.class, folder.root().toString())) {
            other.await(NumberedWriter.SAVED);
            assertThat(Told.of(NumberedWriter.door().open(folder, NumberedWriter.USER, password.clone()))
                            .oneText())
                    .startsWith("Sổ đang được mở ở một cửa sổ khác (người dùng máy: " + System.getProperty("user.name"))
                    .endsWith("Không có gì bị thay đổi."
                            + " Chuyển sang cửa sổ đó, hoặc đóng nó rồi mở lại sổ. (Mã B141)");
            other.await(NumberedWriter.SAVED);
            other.kill();
        }
    }
}
