package vn.ptdv.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Clip;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.FxDialogs;
import vn.ptdv.ui.common.dialog.LastFolder;
import vn.ptdv.ui.common.dialog.Problem;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.table.ViewMemory;

/** The program's own dialogs over the newest window; only files are answered, because the system's chooser asks for them. */
final class RealDialogs implements Dialogs {
    private final FxDialogs shown =
            new FxDialogs(RealDialogs::newest, Clip.system(), new LastFolder(ViewMemory.inMemory(), Path.of("")));
    private final RecordedDialogs files;

    RealDialogs(RecordedDialogs files) {
        this.files = files;
    }

    private static Window newest() {
        List<Window> showing =
                Window.getWindows().stream().filter(Window::isShowing).toList();
        return showing.get(showing.size() - 1);
    }

    @Override
    public boolean confirm(Question question) {
        return shown.confirm(question);
    }

    @Override
    public Optional<Integer> choose(Choice choice) {
        return shown.choose(choice);
    }

    @Override
    public void message(String title, String text) {
        shown.message(title, text);
    }

    @Override
    public void error(Problem problem) {
        shown.error(problem);
    }

    @Override
    public Optional<String> askText(TextAsk ask) {
        return shown.askText(ask);
    }

    @Override
    public boolean form(Form form) {
        return shown.form(form);
    }

    @Override
    public Optional<Path> openFile(FileAsk ask) {
        return files.openFile(ask);
    }

    @Override
    public List<Path> openFiles(FileAsk ask) {
        return files.openFiles(ask);
    }

    @Override
    public Optional<Path> saveFile(FileAsk ask) {
        return files.saveFile(ask);
    }

    @Override
    public Optional<Path> folder(FileAsk ask) {
        return files.folder(ask);
    }
}
