package vn.ptdv.ui.common.task;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/**
 * Work whose answer must be known before one goes on, such as saving before leaving: done off the window's thread, while
 * the window goes on drawing and takes no keys.
 */
public final class Awaited {
    private Awaited() {}

    /** The answer; empty when the work failed, which the runner has told by then. */
    public static <T> Optional<T> answer(TaskRunner tasks, Work<T> work) {
        Wait<T> wait = new Wait<>();
        tasks.start(Job.of(work).onDone(wait::done).onEnd(wait::end));
        return wait.answer();
    }

    private static final class Wait<T> {
        private Optional<T> answer = Optional.empty();
        private final EventHandler<InputEvent> nothing = InputEvent::consume;
        private boolean ended;
        private boolean waiting;

        void done(T value) {
            answer = Optional.of(value);
        }

        void end() {
            ended = true;
            if (waiting) {
                Platform.exitNestedEventLoop(this, this);
            }
        }

        Optional<T> answer() {
            if (!ended) {
                List<Scene> scenes = Window.getWindows().stream()
                        .map(Window::getScene)
                        .filter(java.util.Objects::nonNull)
                        .toList();
                scenes.forEach(s -> s.addEventFilter(InputEvent.ANY, nothing));
                waiting = true;
                Platform.enterNestedEventLoop(this);
                scenes.forEach(s -> s.removeEventFilter(InputEvent.ANY, nothing));
            }
            return answer;
        }
    }
}
