package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.document.model.Marks;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.exchange.paper.SourceItem;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.ui.paper.OpenPdf;

/** The form, the pages it makes and what is still wrong. */
final class ComposeModel {
    final ObjectProperty<PaperKind> kind = new SimpleObjectProperty<>(PaperKind.REMIND);
    final ObjectProperty<List<SourceItem>> sources = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<SourceItem>> source = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty threshold = new SimpleStringProperty("");
    final BooleanProperty annex = new SimpleBooleanProperty(true);
    final BooleanProperty listed = new SimpleBooleanProperty(false);
    final BooleanProperty each = new SimpleBooleanProperty(false);
    final ObjectProperty<List<SourceItem>> directives = new SimpleObjectProperty<>(List.of());
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty subject = new SimpleStringProperty("");
    final StringProperty addressees = new SimpleStringProperty("");
    final StringProperty body = new SimpleStringProperty("");
    final StringProperty recipients = new SimpleStringProperty("");
    final ObjectProperty<List<Signer>> signers = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Signer> signer = new SimpleObjectProperty<>(new Signer("", "", ""));
    final ObjectProperty<Marks> marks = new SimpleObjectProperty<>(Marks.NONE);
    final ObjectProperty<Optional<OpenPdf>> pdf = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<String>> findings = new SimpleObjectProperty<>(List.of());
    final StringProperty says = new SimpleStringProperty("");
    final StringProperty corrects = new SimpleStringProperty("");
    final BooleanProperty ready = new SimpleBooleanProperty(false);
}
