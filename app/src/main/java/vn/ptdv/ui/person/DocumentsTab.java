package vn.ptdv.ui.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.PersonDocument;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** The documents about the person: those that steps name, and those put beside the person. */
final class DocumentsTab implements PersonView.PageTab {
    private final VBox box = new VBox(6);
    private final DataTable<PersonDocument> table;

    DocumentsTab(PersonController controller, ViewMemory memory) {
        table = new DataTable<>("person-documents", PersonDocument::key, columns(), memory);
        table.says(Texts.of("personui.tab.DOCUMENTS"))
                .styled(d -> d.state().filter(RegisterState.VOID::equals).isPresent() ? RowStyle.FADED : RowStyle.PLAIN)
                .onOpen(d -> controller.documents().onOpen(d))
                .whenEmpty(new EmptyState(Texts.of("personui.document.none"), Texts.of("personui.document.noneText")));
        Button link = LettersTab.button(
                Texts.of("personui.document.link"), () -> controller.documents().onLink());
        link.setId("document-link");
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getStyleClass().add("titled-part");
        box.getChildren()
                .addAll(
                        LettersTab.head(
                                Texts.of("personui.document.list"),
                                button(
                                        "document-open",
                                        Texts.of("personui.document.open"),
                                        d -> controller.documents().onOpen(d)),
                                button(
                                        "document-save",
                                        Texts.of("personui.document.save"),
                                        d -> controller.documents().onSave(d)),
                                link,
                                button(
                                        "document-unlink",
                                        Texts.of("personui.document.unlink"),
                                        d -> controller.documents().onUnlink(d))),
                        table);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(PersonPage page) {
        table.setRows(page.documents());
    }

    private Button button(String id, String name, Consumer<PersonDocument> act) {
        Button button = LettersTab.button(
                name, () -> table.chosenRows().stream().findFirst().ifPresent(act));
        button.setId(id);
        return button;
    }

    private static List<Column<PersonDocument>> columns() {
        return List.of(
                Column.<PersonDocument>date("date", Texts.of("personui.document.date"), PersonDocument::date),
                Column.<PersonDocument>text("symbol", Texts.of("personui.document.symbol"), PersonDocument::symbol)
                        .width(125),
                Column.<PersonDocument>text("subject", Texts.of("personui.document.subject"), PersonDocument::subject)
                        .width(230),
                Column.<PersonDocument>text("organ", Texts.of("personui.document.organ"), PersonDocument::organ)
                        .width(140),
                Column.<PersonDocument>text("state", Texts.of("personui.document.state"), d -> state(d.state()))
                        .width(120),
                Column.<PersonDocument>text(
                                "file",
                                Texts.of("personui.document.file"),
                                d -> d.documentId().isPresent() ? Texts.of("personui.document.hasFile") : "")
                        .width(65));
    }

    private static String state(Optional<RegisterState> state) {
        return state.map(s -> Texts.ofEnum("docui.state", s)).orElse(Texts.of("personui.document.elsewhere"));
    }
}
