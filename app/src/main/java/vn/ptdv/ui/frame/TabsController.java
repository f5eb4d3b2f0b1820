package vn.ptdv.ui.frame;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.ViewMemory;

/** Several parts behind tabs; only the one that is seen reads the book, and what was typed into another stays there. */
public class TabsController extends Controller {
    private final String name;
    private final List<Part> parts;
    private final ViewMemory memory;
    private final TabsView view;
    private int current;

    /** One tab: its key, its title and what it shows. */
    public record Part(String key, String title, Controller content) {}

    /** The name is the key under which the last tab is remembered. */
    protected TabsController(String name, List<Part> parts, ViewMemory memory) {
        this.name = name;
        this.parts = List.copyOf(parts);
        this.memory = memory;
        this.current = memory.get(name + ".tab").map(this::place).orElse(0);
        this.view = new TabsView(this.parts, this, new Start(name + "-tabs", current));
    }

    @Override
    protected final View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        parts.get(current).content().activate();
        whileActive.add(() -> parts.get(current).content().deactivate());
    }

    @Override
    public final boolean mayLeave() {
        return parts.stream().allMatch(p -> p.content().mayLeave());
    }

    /** Goes to the tab with this key. */
    public final void show(String key) {
        view.select(place(key));
    }

    private int place(String key) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).key().equals(key))
                .findFirst()
                .orElse(0);
    }

    private void onTab(int index) {
        if (isActive()) {
            parts.get(current).content().deactivate();
            parts.get(index).content().activate();
        }
        current = index;
        memory.put(name + ".tab", parts.get(index).key());
    }

    private record Start(String id, int tab) {}

    private static final class TabsView extends View<List<Part>, TabsController> {
        private final TabPane tabs = new TabPane();

        TabsView(List<Part> parts, TabsController controller, Start start) {
            super(parts, controller);
            tabs.setId(start.id());
            parts.forEach(part -> {
                Tab tab = new Tab(part.title(), part.content().root());
                tab.setId("tab-" + part.key());
                tab.setClosable(false);
                tabs.getTabs().add(tab);
            });
            tabs.getSelectionModel().select(start.tab());
            tabs.getSelectionModel()
                    .selectedIndexProperty()
                    .addListener((o, old, now) -> controller.onTab(now.intValue()));
        }

        @Override
        public Parent root() {
            return tabs;
        }

        void select(int index) {
            tabs.getSelectionModel().select(index);
        }
    }
}
