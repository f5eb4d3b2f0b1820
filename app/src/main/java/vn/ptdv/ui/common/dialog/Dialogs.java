package vn.ptdv.ui.common.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that interrupts the clerk. Called on the window's thread; each call returns with the answer. */
public interface Dialogs {
    /** True when the act's button was pressed. */
    boolean confirm(Question question);

    /** The number of the pressed act; empty when the clerk went back. */
    Optional<Integer> choose(Choice choice);

    void message(String title, String text);

    void error(Problem problem);

    Optional<String> askText(TextAsk ask);

    Optional<Path> openFile(FileAsk ask);

    List<Path> openFiles(FileAsk ask);

    Optional<Path> saveFile(FileAsk ask);

    Optional<Path> folder(FileAsk ask);

    /** True when the form was accepted. */
    boolean form(Form form);

    /** An error that nobody foresaw. */
    default void unforeseen(Throwable error) {
        error(Problems.unforeseen(error));
    }
}
