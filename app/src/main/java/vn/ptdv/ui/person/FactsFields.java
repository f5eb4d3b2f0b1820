package vn.ptdv.ui.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.CodeLists;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.Speaks;
import vn.ptdv.ui.common.layout.InSight;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.EntryField;
import vn.ptdv.ui.form.FirstFocus;

/** The facts of a person as fields in columns; built once the code lists are there. */
public final class FactsFields extends VBox {
    private static final Map<PersonField, String> LISTS = lists();
    private final FactsModel model;
    private final List<PersonField> fields;
    private final int columns;
    private final UiClock clock;
    private final Map<PersonField, Node> inputs = new EnumMap<>(PersonField.class);

    public FactsFields(FactsModel model, List<PersonField> fields, int columns, UiClock clock) {
        this.model = model;
        this.fields = List.copyOf(fields);
        this.columns = columns;
        this.clock = clock;
        model.lists.addListener((o, old, now) -> build(now));
        build(model.lists.get());
    }

    /** The entries of all code lists that the fields offer; read off the window's thread. */
    public static Map<PersonField, List<Item>> read(CodeLists lists) {
        Map<PersonField, List<Item>> found = new EnumMap<>(PersonField.class);
        LISTS.forEach((field, list) -> found.put(
                field,
                lists.of(list).stream().map(c -> Item.of(c.code(), c.label())).toList()));
        return found;
    }

    public void focusFirst() {
        Node first = inputs.get(fields.get(0));
        if (first != null) {
            FirstFocus.on(first);
        }
    }

    public void focusWrong() {
        fields.stream()
                .filter(f -> model.message(f).get().kind() == Message.Kind.ERROR
                        && !model.message(f).get().isNone())
                .findFirst()
                .map(inputs::get)
                .ifPresent(InSight::focus);
    }

    private void build(Map<PersonField, List<Item>> lists) {
        if (lists.isEmpty()) {
            return;
        }
        SplitForm form = new SplitForm(columns);
        List<Node> wide = new ArrayList<>();
        for (PersonField field : fields) {
            Node box = box(field, lists.getOrDefault(field, List.of()));
            if (field.kind() == PersonField.Kind.TEXT) {
                wide.add(box);
            } else {
                form.add(box);
            }
        }
        wide.forEach(form::addWide);
        getChildren().setAll(form);
    }

    private Node box(PersonField field, List<Item> items) {
        Entry entry = entry(field, items);
        Node node = EntryField.of(entry, model.typed(field), clock);
        Node input = node instanceof Speaks speaks ? speaks.input() : node;
        input.setId("fact-" + field.name());
        inputs.put(field, input);
        FieldBox box = new FieldBox(entry.label(), node, entry.need());
        model.message(field).addListener((o, old, now) -> box.message().set(now));
        return box;
    }

    private static Entry entry(PersonField field, List<Item> items) {
        String label = FieldWords.label(field);
        Entry entry = switch (field.kind()) {
            case TEXT -> Entry.lines(field.name(), label);
            case DATE, BIRTH -> Entry.date(field.name(), label);
            case CODE, SEX -> Entry.code(field.name(), label, items);
            case LINE, CITIZEN_ID -> Entry.line(field.name(), label);
        };
        return field == PersonField.FULL_NAME ? entry.needed() : entry;
    }

    private static Map<PersonField, String> lists() {
        Map<PersonField, String> lists = new EnumMap<>(PersonField.class);
        lists.put(PersonField.SEX, "SEX");
        lists.put(PersonField.ETHNIC, "ETHNIC");
        lists.put(PersonField.RELIGION, "RELIGION");
        lists.put(PersonField.RELIGION_RANK, "RELIGION_RANK");
        lists.put(PersonField.OCCUPATION, "OCCUPATION");
        lists.put(PersonField.GENERAL_EDUCATION, "GENERAL_EDUCATION");
        lists.put(PersonField.PROFESSION, "PROFESSION_LEVEL");
        lists.put(PersonField.DEGREE_TITLE, "DEGREE_TITLE");
        lists.put(PersonField.POLITICAL_THEORY, "POLITICAL_THEORY");
        return Map.copyOf(lists);
    }
}
