package vn.ptdv.ui.common.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ptdv.ui.common.table.ViewMemory;

/** Filters under names, in the memory of the view. */
public final class SavedFilters implements FilterShelf {
    private static final String BETWEEN = "\n";

    private final String key;
    private final ViewMemory memory;
    private final Consumer<Consumer<String>> namer;

    /** {@code namer} asks for a name and calls back with it. */
    public SavedFilters(String list, ViewMemory memory, Consumer<Consumer<String>> namer) {
        this.namer = namer;
        this.key = "filters." + list;
        this.memory = memory;
    }

    /** By name, in the order they were saved. */
    public Map<String, Filter> all() {
        Map<String, Filter> all = new LinkedHashMap<>();
        memory.get(key).stream()
                .flatMap(text -> text.lines())
                .map(line -> line.split("\t", 2))
                .filter(p -> p.length == 2)
                .forEach(p -> all.put(p[0], Filter.parse(p[1])));
        return all;
    }

    public void save(String name, Filter filter) {
        Map<String, Filter> all = all();
        all.put(name.replaceAll("\\s+", " ").strip(), filter);
        write(all);
    }

    public void remove(String name) {
        Map<String, Filter> all = all();
        all.remove(name);
        write(all);
    }

    @Override
    public void load(Consumer<List<Kept>> then) {
        then.accept(all().entrySet().stream()
                .map(e -> new Kept(e.getKey(), e.getValue(), "", true, false, false))
                .toList());
    }

    @Override
    public void askName(Consumer<String> named) {
        namer.accept(named);
    }

    @Override
    public void keep(String name, Filter filter, Runnable then) {
        save(name, filter);
        then.run();
    }

    @Override
    public void remove(Kept kept, Runnable then) {
        remove(kept.name());
        then.run();
    }

    private void write(Map<String, Filter> all) {
        memory.put(
                key,
                all.entrySet().stream()
                        .map(e -> e.getKey() + "\t" + e.getValue().text())
                        .collect(Collectors.joining(BETWEEN)));
    }
}
