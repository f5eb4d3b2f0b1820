package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.sheet.template.TemplateLists;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.intake.CodeItems;
import vn.ptdv.store.unit.UnitStore;

/** The code lists and units of the book, found by code, name, alias or path. */
public final class BookCodes implements CodeLookup, TemplateLists {
    /** Lists whose name in the book is another one. */
    private static final Map<String, String> KEYS =
            Map.of("ethnicity", "ETHNIC", "profession", "PROFESSION_LEVEL", "grade", "CLASS_GRADE");

    private final Map<String, List<Code>> items = new HashMap<>();
    private final Map<String, Map<String, Code>> byCode = new HashMap<>();
    private final Map<String, Map<String, List<Code>>> byWords = new HashMap<>();
    /** A list says the same few words in thousands of rows, which are read by several at once. */
    private final Map<String, Map<String, Answer>> answered = new ConcurrentHashMap<>();

    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final UnitNames units;

    private BookCodes(UnitNames units) {
        this.units = units;
    }

    /** As the book stands on the day. */
    public static BookCodes of(Book book, LocalDate today) {
        UnitStore store = new UnitStore(book.reading());
        UnitNames units = new UnitNames(store.treeOn(today));
        RollUp now = store.rollUpOn(today);
        store.everNamed()
                .forEach((unit, names) -> now.home(unit).ifPresent(home -> {
                    units.formerly(names, home);
                    units.gone(unit, home);
                }));
        BookCodes codes = new BookCodes(units);
        for (CodeItems.CodeLine line : new CodeItems(book.reading()).all()) {
            Code code = new Code(line.code(), line.label());
            codes.items.computeIfAbsent(line.list(), k -> new ArrayList<>()).add(code);
            codes.byCode.computeIfAbsent(line.list(), k -> new HashMap<>()).putIfAbsent(line.code(), code);
            codes.index(line.list(), line.label(), code);
            codes.index(line.list(), line.code(), code);
            line.aliases().forEach(alias -> codes.index(line.list(), alias, code));
        }
        return codes;
    }

    UnitNames units() {
        return units;
    }

    @Override
    public Answer find(String list, String text) {
        if (list.equals(UNITS)) {
            return answered.computeIfAbsent(UNITS, k -> new ConcurrentHashMap<>())
                    .computeIfAbsent(text, units::find);
        }
        String key = key(list);
        if (!items.containsKey(key)) {
            return new Answer.Found(new Code(text, text));
        }
        return answered.computeIfAbsent(key, k -> new ConcurrentHashMap<>()).computeIfAbsent(text, t -> answer(key, t));
    }

    private Answer answer(String key, String text) {
        return UnitNames.answer(byWords.getOrDefault(key, Map.of()).getOrDefault(UnitNames.words(text), List.of()));
    }

    /** The item of a code as {@link #find} would give it. */
    Optional<Code> item(String list, String code) {
        return Optional.ofNullable(byCode.getOrDefault(key(list), Map.of()).get(code));
    }

    @Override
    public List<String> items(String list) {
        return list.equals(UNITS)
                ? units.titles()
                : items.getOrDefault(key(list), List.of()).stream()
                        .map(Code::title)
                        .toList();
    }

    private void index(String list, String words, Code code) {
        List<Code> same = byWords.computeIfAbsent(list, k -> new HashMap<>())
                .computeIfAbsent(UnitNames.words(words), k -> new ArrayList<>());
        if (!same.contains(code)) {
            same.add(code);
        }
    }

    private String key(String list) {
        return keys.computeIfAbsent(list, name -> KEYS.getOrDefault(name, name.toUpperCase(Locale.ROOT)));
    }
}
