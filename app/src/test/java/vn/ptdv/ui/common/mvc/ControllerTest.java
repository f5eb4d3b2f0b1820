package vn.ptdv.ui.common.mvc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ControllerTest {
    private final List<String> log = new ArrayList<>();

    @Test
    void attachesControllerFirstAndDetachesInMirrorOrder() {
        Probe probe = new Probe();
        probe.activate();
        probe.deactivate();
        assertThat(log)
                .containsExactly(
                        "controller on", "view on", "view off", "view undone", "controller off", "controller undone");
    }

    @Test
    void doesNothingTwice() {
        Probe probe = new Probe();
        probe.deactivate();
        probe.activate();
        probe.activate();
        assertThat(log).containsExactly("controller on", "view on");
        assertThat(probe.isActive()).isTrue();
    }

    @Test
    void canBeShownAgain() {
        Probe probe = new Probe();
        Parent first = probe.root();
        probe.activate();
        probe.deactivate();
        probe.activate();
        assertThat(probe.root()).isSameAs(first);
        assertThat(log.subList(6, 8)).containsExactly("controller on", "view on");
    }

    @Test
    void partsGoWithTheWhole() {
        Probe whole = new Probe();
        Probe part = new Probe();
        whole.whileActive().activate(part);
        whole.activate();
        whole.deactivate();
        assertThat(part.isActive()).isFalse();
    }

    @Test
    void subscriptionsUndoThemselvesLastFirst() {
        Subscriptions subscriptions = new Subscriptions();
        SimpleStringProperty value = new SimpleStringProperty("a");
        SimpleStringProperty bound = new SimpleStringProperty();
        subscriptions.follow(value, log::add);
        subscriptions.bind(bound, value);
        Runnable forget = subscriptions.add(() -> log.add("forgotten"));
        subscriptions.add(() -> log.add("last"));
        value.set("b");
        forget.run();
        subscriptions.undo();
        value.set("c");
        assertThat(log).containsExactly("a", "b", "last");
        assertThat(bound.get()).isEqualTo("b");
    }

    private final class Probe extends Controller {
        private final View<String, Probe> view = new ProbeView(this);

        @Override
        protected View<?, ?> view() {
            return view;
        }

        @Override
        protected void onActivate(Subscriptions whileActive) {
            log.add("controller on");
            whileActive.add(() -> log.add("controller undone"));
        }

        @Override
        protected void onDeactivate() {
            log.add("controller off");
        }
    }

    private final class ProbeView extends View<String, Probe> {
        private final StackPane root = new StackPane();

        ProbeView(Probe controller) {
            super("", controller);
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        protected void onAttach(Subscriptions whileShown) {
            log.add("view on");
            whileShown.add(() -> log.add("view undone"));
        }

        @Override
        protected void onDetach() {
            log.add("view off");
        }
    }
}
