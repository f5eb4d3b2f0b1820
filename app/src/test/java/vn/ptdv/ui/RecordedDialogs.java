package vn.ptdv.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.Problem;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.mvc.Controller;

/** Answers as the test has laid down, goes back otherwise, and keeps what was asked. */
public final class RecordedDialogs implements Dialogs {
    private final List<Object> asked = new ArrayList<>();
    private final Deque<Object> answers = new ArrayDeque<>();
    private final Deque<Consumer<Controller>> forms = new ArrayDeque<>();

    /** Lays down the next answers: Boolean, Integer, String, Path or List of Path, in the order they are asked for. */
    public RecordedDialogs answer(Object... next) {
        answers.addAll(List.of(next));
        return this;
    }

    /** Fills the next form and accepts it. */
    public RecordedDialogs fillForm(Consumer<Controller> act) {
        forms.add(act);
        return this;
    }

    /** Every question, choice, message (as "title: text"), problem and ask so far. */
    public List<Object> asked() {
        return asked;
    }

    public <T> List<T> asked(Class<T> type) {
        return asked.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public boolean confirm(Question question) {
        return next(question, Boolean.class).orElse(false);
    }

    @Override
    public Optional<Integer> choose(Choice choice) {
        return next(choice, Integer.class);
    }

    @Override
    public void message(String title, String text) {
        asked.add(title + ": " + text);
    }

    @Override
    public void error(Problem problem) {
        asked.add(problem);
    }

    @Override
    public Optional<String> askText(TextAsk ask) {
        return next(ask, String.class);
    }

    @Override
    public Optional<Path> openFile(FileAsk ask) {
        return next(ask, Path.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Path> openFiles(FileAsk ask) {
        return (List<Path>) next(ask, List.class).orElse(List.of());
    }

    @Override
    public Optional<Path> saveFile(FileAsk ask) {
        return next(ask, Path.class);
    }

    @Override
    public Optional<Path> folder(FileAsk ask) {
        return next(ask, Path.class);
    }

    @Override
    public boolean form(Form form) {
        asked.add(form);
        if (forms.isEmpty()) {
            return false;
        }
        form.content().activate();
        forms.poll().accept(form.content());
        AtomicBoolean accepted = new AtomicBoolean();
        form.acceptance().ask(() -> accepted.set(true));
        form.content().deactivate();
        return accepted.get();
    }

    private <T> Optional<T> next(Object ask, Class<T> type) {
        asked.add(ask);
        return Optional.ofNullable(answers.poll()).map(type::cast);
    }
}
