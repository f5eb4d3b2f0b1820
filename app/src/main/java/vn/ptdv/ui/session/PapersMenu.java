package vn.ptdv.ui.session;

import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vn.ptdv.document.Papers;
import vn.ptdv.exchange.session.SessionPaper;
import vn.ptdv.logic.text.Texts;

/** The papers that can be made of a session; one tick turns them from Word into PDF. */
final class PapersMenu extends MenuButton {
    private final CheckMenuItem pdf = new CheckMenuItem(Texts.of("sessionui.asPdf"));

    /** What is made of the session itself, and the office's own templates for each of its people. */
    PapersMenu(Consumer<SessionPaper.Kind> make, Runnable print) {
        super(Texts.of("sessionui.papers"));
        setId("agenda-papers");
        for (SessionPaper.Kind kind : SessionPaper.Kind.values()) {
            MenuItem item = new MenuItem(Texts.ofEnum("sessionui.paper", kind));
            item.setId("paper-" + kind.name());
            item.setOnAction(e -> make.accept(kind));
            getItems().add(item);
        }
        MenuItem templates = new MenuItem(Texts.of("sessionui.templates"));
        templates.setId("paper-templates");
        templates.setOnAction(e -> print.run());
        getItems().addAll(new SeparatorMenuItem(), pdf, new SeparatorMenuItem(), templates);
    }

    Papers.Format format() {
        return pdf.isSelected() ? Papers.Format.PDF : Papers.Format.DOCX;
    }
}
