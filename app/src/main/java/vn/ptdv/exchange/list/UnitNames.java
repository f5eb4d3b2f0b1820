package vn.ptdv.exchange.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.CodeLookup.Answer;

/** Units by code, name, short name or path, written with accents or without; and those that the file itself brings. */
final class UnitNames {
    /** Begins the code of a unit that stands in the file; the number of its row follows. */
    static final String IN_FILE = "#";

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final String BETWEEN = "\\s*[/>\\\\,;]\\s*|\\s+[-\u2013\u2014]\\s+";

    private final UnitTree tree;
    private final Map<String, Set<Long>> byWords = new HashMap<>();
    private final Map<String, Set<Long>> former = new HashMap<>();
    private final Map<Long, Long> homes = new HashMap<>();
    private final Map<String, List<Code>> inFile = new HashMap<>();
    private final Map<Long, Code> codes = new ConcurrentHashMap<>();
    /** Of units that bear one name. */
    private final Map<Long, String> paths = new HashMap<>();

    private final List<Brought> brought = new ArrayList<>();
    private @Nullable Loose loose;

    /** A unit that a row of the file brings. */
    private record Brought(String name, Code code) {}

    /** By the whole spelling of a name, and by that without its head. */
    private record Loose(Map<String, Set<Code>> byName, Map<String, Set<Code>> byRest) {}

    UnitNames(UnitTree tree) {
        this.tree = tree;
        for (Unit unit : tree.all()) {
            index(unit.name(), unit.id());
            index(unit.facts().shortName(), unit.id());
            index(unit.facts().orgCode(), unit.id());
            index(unit.facts().orgCode().replace(".", ""), unit.id());
        }
        tellApart();
    }

    /** By the unit above; by the whole path where that does not tell namesakes apart; by their codes where nothing does. */
    private void tellApart() {
        Map<String, List<Unit>> byName = tree.all().stream().collect(Collectors.groupingBy(unit -> words(unit.name())));
        byName.keySet().removeIf(name -> byWords.getOrDefault(name, Set.of()).size() <= 1);
        byName.values().forEach(all -> {
            List<Unit> left = apart(all, unit -> path(unit, 1));
            left = apart(left, unit -> path(unit, Integer.MAX_VALUE));
            apart(left, unit -> path(unit, Integer.MAX_VALUE) + " (" + mark(unit) + ")");
            left.forEach(unit -> index(paths.getOrDefault(unit.id(), ""), unit.id()));
        });
    }

    /** Gives each unit its title; those that still share one are left. */
    private List<Unit> apart(List<Unit> units, Function<Unit, String> title) {
        units.forEach(unit -> paths.put(unit.id(), title.apply(unit)));
        return units.stream()
                .filter(unit -> byWords.containsKey(words(title.apply(unit)))
                        || units.stream()
                                .anyMatch(o ->
                                        o.id() != unit.id() && title.apply(o).equals(title.apply(unit))))
                .toList();
    }

    private static String mark(Unit unit) {
        return unit.facts().orgCode().isBlank()
                ? String.valueOf(unit.id())
                : unit.facts().orgCode();
    }

    private String path(Unit unit, int levels) {
        List<String> names = tree.ancestors(unit.id()).stream()
                .limit(levels)
                .map(Unit::name)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(names);
        return Stream.concat(names.stream(), Stream.of(unit.name())).collect(Collectors.joining(" / "));
    }

    /** Names of before a renaming or a merger lead to the unit that stands for them now, where no unit bears them. */
    void formerly(Set<String> names, long unit) {
        names.stream()
                .map(UnitNames::words)
                .filter(words -> !words.isEmpty() && !byWords.containsKey(words))
                .forEach(words -> former.computeIfAbsent(words, k -> new LinkedHashSet<>())
                        .add(unit));
    }

    /** Letters and digits only, folded. */
    static String words(String text) {
        return OTHER.matcher(VietnameseText.fold(text)).replaceAll(" ").strip();
    }

    static Answer answer(List<Code> found) {
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        return found.size() == 1 ? new Answer.Found(found.get(0)) : new Answer.Unclear(found);
    }

    UnitTree tree() {
        return tree;
    }

    /** Lets rows of the file name each other. */
    void bring(int row, String name, String code) {
        Code made = new Code(IN_FILE + row, name);
        brought.add(new Brought(name, made));
        Stream.of(name, code)
                .map(UnitNames::words)
                .filter(w -> !w.isEmpty())
                .distinct()
                .forEach(w -> inFile.computeIfAbsent(w, k -> new ArrayList<>()).add(made));
    }

    /** As written; else by the usual short forms, where these lead to one unit only. */
    Answer find(String text) {
        Answer exact = exactly(text);
        return exact instanceof Answer.Unknown ? loosely(text) : exact;
    }

    private Answer loosely(String text) {
        String whole = UnitSpelling.whole(text);
        Answer named = answer(List.copyOf(loose().byName.getOrDefault(whole, Set.of())));
        if (!(named instanceof Answer.Unknown)) {
            return named;
        }
        Set<Long> byPath =
                byPath(text, UnitSpelling::whole, part -> ids(loose().byName.getOrDefault(part, Set.of())));
        if (!byPath.isEmpty() || !UnitSpelling.bare(whole).equals(whole)) {
            return answer(codes(byPath));
        }
        return answer(List.copyOf(loose().byRest.getOrDefault(whole, Set.of())));
    }

    private static Set<Long> ids(Set<Code> found) {
        return found.stream()
                .filter(c -> !c.code().startsWith(IN_FILE))
                .map(c -> Long.valueOf(c.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Most lists never ask for it. */
    private synchronized Loose loose() {
        Loose made = loose;
        if (made == null) {
            made = new Loose(new HashMap<>(), new HashMap<>());
            for (Unit unit : tree.all()) {
                index(made, unit.name(), code(unit));
                index(made, unit.facts().shortName(), code(unit));
            }
            Set<String> known = Set.copyOf(made.byName.keySet());
            for (Brought one : brought) {
                // A row about a unit of the book brings no other one.
                if (!known.contains(UnitSpelling.whole(one.name))) {
                    index(made, one.name, one.code);
                }
            }
            loose = made;
        }
        return made;
    }

    private static void index(Loose loose, String name, Code code) {
        String whole = UnitSpelling.whole(name);
        String rest = UnitSpelling.bare(whole);
        if (!whole.isEmpty()) {
            loose.byName.computeIfAbsent(whole, k -> new LinkedHashSet<>()).add(code);
        }
        if (!rest.isEmpty() && !rest.equals(whole)) {
            loose.byRest.computeIfAbsent(rest, k -> new LinkedHashSet<>()).add(code);
        }
    }

    private Answer exactly(String text) {
        List<Code> known = codes(byWords.getOrDefault(words(text), Set.of()));
        if (known.size() == 1) {
            return new Answer.Found(known.get(0));
        }
        List<Code> brought = inFile.getOrDefault(words(text), List.of());
        if (known.isEmpty() && !brought.isEmpty()) {
            return answer(brought);
        }
        List<Code> byPath = codes(byPath(text, UnitNames::words, part -> byWords.getOrDefault(part, Set.of())));
        if (!byPath.isEmpty()) {
            return answer(byPath);
        }
        return answer(known.isEmpty() ? codes(former.getOrDefault(words(text), Set.of())) : known);
    }

    /** Units that bear exactly this name. */
    List<Unit> named(String name) {
        return byWords.getOrDefault(words(name), Set.of()).stream()
                .flatMap(id -> tree.find(id).stream())
                .toList();
    }

    /** Units whose name is spelt otherwise and means the same. */
    List<Unit> alike(String name) {
        return ids(loose().byName.getOrDefault(UnitSpelling.whole(name), Set.of())).stream()
                .flatMap(id -> tree.find(id).stream())
                .toList();
    }

    /** A unit that is gone, and the one that stands for it now. */
    void gone(long unit, long home) {
        homes.put(unit, home);
    }

    /** The unit itself, or the one that stands for it now. */
    Optional<Code> home(long id) {
        return code(homes.getOrDefault(id, id));
    }

    Optional<Code> code(long id) {
        return tree.find(id).map(this::code);
    }

    /** What a drop-down offers: names, with the path where a name alone is unclear. */
    List<String> titles() {
        return tree.all().stream().map(u -> code(u).title()).toList();
    }

    /** One part names the unit, every other part one above it. */
    private Set<Long> byPath(String text, UnaryOperator<String> folded, Function<String, Set<Long>> named) {
        List<String> parts = Stream.of(text.split(BETWEEN))
                .map(folded)
                .filter(p -> !p.isEmpty())
                .toList();
        Set<Long> found = new LinkedHashSet<>();
        if (parts.size() < 2) {
            return found;
        }
        for (String part : parts) {
            for (long id : named.apply(part)) {
                Set<String> above = tree.ancestors(id).stream()
                        .flatMap(a -> Stream.of(a.name(), a.facts().shortName()))
                        .map(folded)
                        .collect(Collectors.toSet());
                if (parts.stream().allMatch(p -> p.equals(part) || above.contains(p))) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private List<Code> codes(Set<Long> ids) {
        return ids.stream().flatMap(id -> code(id).stream()).toList();
    }

    private Code code(Unit unit) {
        return codes.computeIfAbsent(unit.id(), id -> named(unit));
    }

    private Code named(Unit unit) {
        return new Code(String.valueOf(unit.id()), paths.getOrDefault(unit.id(), unit.name()));
    }

    private void index(String text, long id) {
        String words = words(text);
        if (!words.isEmpty()) {
            byWords.computeIfAbsent(words, k -> new LinkedHashSet<>()).add(id);
        }
    }
}
