package vn.ptdv.ui.common.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import vn.ptdv.logic.text.Texts;

/** The real dialogs, over the window that the supplier names at the time. */
public final class FxDialogs implements Dialogs {
    private final Supplier<? extends Window> owner;
    private final Clip clip;
    private final LastFolder lastFolder;

    public FxDialogs(Supplier<? extends Window> owner, Clip clip, LastFolder lastFolder) {
        this.owner = owner;
        this.clip = clip;
        this.lastFolder = lastFolder;
    }

    @Override
    public boolean confirm(Question question) {
        Pane pane = new Pane(owner.get(), question.title()).text(question.text());
        ButtonData data = question.weight() == Question.Weight.GRAVE ? ButtonData.OTHER : ButtonData.OK_DONE;
        ButtonType act = pane.button(question.act(), data);
        ButtonType back = pane.cancel();
        if (question.weight() == Question.Weight.GRAVE) {
            pane.startAt(pane.node(back));
        }
        return pane.ask().filter(act::equals).isPresent();
    }

    @Override
    public Optional<Integer> choose(Choice choice) {
        Pane pane = new Pane(owner.get(), choice.title()).text(choice.text());
        List<ButtonType> acts = choice.acts().stream()
                .map(name -> pane.button(name, ButtonData.OTHER))
                .toList();
        pane.cancel();
        return pane.ask().map(acts::indexOf).filter(i -> i >= 0);
    }

    @Override
    public void message(String title, String text) {
        Pane pane = new Pane(owner.get(), title).text(text);
        pane.button(Texts.of("common.dialog.close"), ButtonData.CANCEL_CLOSE);
        pane.ask();
    }

    @Override
    public void error(Problem problem) {
        new ErrorPane(new Pane(owner.get(), problem.happened()), clip).show(problem);
    }

    @Override
    public Optional<String> askText(TextAsk ask) {
        TextField field = ask.shown() == TextAsk.Shown.HIDDEN ? new PasswordField() : new TextField(ask.proposed());
        Label label = new Label(ask.label());
        label.setLabelFor(field);
        field.setPrefColumnCount(32);
        Pane pane = new Pane(owner.get(), ask.title()).content(new VBox(4, label, field));
        ButtonType act = pane.button(ask.act(), ButtonData.OK_DONE);
        pane.cancel();
        if (ask.blank() == TextAsk.Blank.REFUSED) {
            pane.node(act).disableProperty().bind(field.textProperty().map(String::isBlank));
        }
        pane.startAt(field);
        return pane.ask().filter(act::equals).map(b -> field.getText());
    }

    @Override
    public Optional<Path> openFile(FileAsk ask) {
        return kept(chooser(ask).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openFiles(FileAsk ask) {
        List<File> files = chooser(ask).showOpenMultipleDialog(owner.get());
        return files == null
                ? List.of()
                : files.stream().map(f -> kept(f).orElseThrow()).toList();
    }

    @Override
    public Optional<Path> saveFile(FileAsk ask) {
        return kept(chooser(ask).showSaveDialog(owner.get())).flatMap(file -> ended(file, ask));
    }

    // A chooser that leaves the ending away never asked whether the file with it may be replaced.
    private Optional<Path> ended(Path file, FileAsk ask) {
        Path whole = ask.ended(file);
        boolean free = whole.equals(file) || !Files.exists(whole);
        return Optional.of(whole)
                .filter(f -> free
                        || confirm(Question.plain(
                                ask.title(),
                                Texts.of("common.dialog.replace", f),
                                Texts.of("common.dialog.replace.act"))));
    }

    @Override
    public Optional<Path> folder(FileAsk ask) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(ask.title());
        start(ask).ifPresent(chooser::setInitialDirectory);
        return kept(chooser.showDialog(owner.get()));
    }

    @Override
    public boolean form(Form form) {
        Pane pane = new Pane(owner.get(), form.title()).content(form.content().root());
        ButtonType act = pane.button(form.act(), ButtonData.OK_DONE);
        pane.cancel();
        pane.onceAccepted(act, form.acceptance());
        pane.leaveOnlyIf(act, form.content()::mayLeave);
        pane.startWithin(form.content().root());
        form.content().activate();
        try {
            return pane.ask().filter(act::equals).isPresent();
        } finally {
            form.content().deactivate();
        }
    }

    private FileChooser chooser(FileAsk ask) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ask.title());
        chooser.setInitialFileName(ask.name());
        ask.kinds().forEach(k -> chooser.getExtensionFilters().add(new ExtensionFilter(k.name(), k.patterns())));
        start(ask).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> start(FileAsk ask) {
        return ask.folder().filter(Files::isDirectory).or(lastFolder::get).map(Path::toFile);
    }

    private Optional<Path> kept(@org.jspecify.annotations.Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(p -> Files.isDirectory(p) ? p : p.getParent()).ifPresent(lastFolder::set);
        return path;
    }
}
