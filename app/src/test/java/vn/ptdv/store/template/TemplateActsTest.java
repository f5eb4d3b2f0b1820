package vn.ptdv.store.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.template.KeptTemplate;
import vn.ptdv.model.template.KeptTemplate.Origin;
import vn.ptdv.model.template.TemplateVersion;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;

@Tag("F52")
class TemplateActsTest {
    private static final TemplateActs.Title DECISION =
            new TemplateActs.Title("9A-KND", "Quyết định", Origin.SHIPPED_FORM);

    @TempDir
    Path folder;

    private Book book;
    private TemplateActs acts;
    private TemplateStore store;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        acts = new TemplateActs(book);
        store = new TemplateStore(book.reading());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private KeptTemplate decision() {
        return store.find("9A-KND").orElseThrow();
    }

    @Test
    void keepsEveryVersionAndGoesBackToAnyOfThem() {
        acts.takeUp(DECISION, new byte[] {1}, "sửa nơi nhận");
        acts.takeUp(DECISION, new byte[] {2}, "");
        assertThat(decision().activeVersion()).isEqualTo(2);
        assertThat(store.versions("9A-KND")).extracting(TemplateVersion::number).containsExactly(2, 1);
        assertThat(store.versions("9A-KND").get(1).madeBy()).isEqualTo("lan");
        assertThat(store.file("9A-KND", 1)).hasValue(new byte[] {1});
        acts.use(decision(), 1);
        assertThat(decision().activeVersion()).isEqualTo(1);
        acts.use(decision(), KeptTemplate.SHIPPED);
        assertThat(decision().activeVersion()).isZero();
        assertThat(acts.takeUp(DECISION, new byte[] {3}, "")).isEqualTo(3);
    }

    @Test
    void undoGivesTheFormerVersionBack() {
        acts.takeUp(DECISION, new byte[] {1}, "");
        acts.takeUp(DECISION, new byte[] {2}, "");
        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(decision().activeVersion()).isEqualTo(1);
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(store.find("9A-KND")).isEmpty();
        undo.redo(undo.nextRedo().orElseThrow().id());
        assertThat(store.file("9A-KND", 1)).hasValue(new byte[] {1});
    }

    @Test
    void anOwnTemplateIsNamedAnewAndTakenAway() {
        acts.takeUp(new TemplateActs.Title("M-1", "Giấy mời", Origin.OFFICE), new byte[] {1}, "");
        acts.rename(store.find("M-1").orElseThrow(), "Giấy mời họp");
        assertThat(store.find("M-1").orElseThrow().name()).isEqualTo("Giấy mời họp");
        acts.remove(store.find("M-1").orElseThrow());
        assertThat(store.all()).isEmpty();
    }
}
