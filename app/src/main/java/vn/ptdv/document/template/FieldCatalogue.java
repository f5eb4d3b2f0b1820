package vn.ptdv.document.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;

/** Every field that can be filled, with what it means and a sample, in the order of the list that the clerk sees. */
public final class FieldCatalogue {
    /** The list of all chosen people; each of its rows knows the fields of one person. */
    public static final String PEOPLE = "ds";

    private static final int FAR = 3;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** One field. */
    public record Field(String name, String list, Group group, Kind kind, String description, String sample) {
        /** The whole name, with the list it belongs to. */
        public String path() {
            return list.isEmpty() ? name : list + "." + name;
        }

        /** As it is typed into Word. */
        public String typed() {
            return "${" + path() + "}";
        }

        FieldValue value() {
            if (kind == Kind.DATE) {
                return FieldValue.ofPartial(PartialDate.parse(sample));
            }
            if (kind == Kind.NUMBER && !sample.isEmpty()) {
                return new FieldValue.Figure(Long.parseLong(sample));
            }
            return kind == Kind.LIST ? FieldValue.of(List.of(sample.split(", "))) : FieldValue.of(sample);
        }
    }

    /** What a field is about. */
    public enum Group {
        PERSON,
        FAMILY,
        UNIT,
        COMMITTEE,
        PROCESS,
        HELPER,
        CLASS,
        SESSION,
        DOSSIER,
        LIST;

        public String title() {
            return Texts.ofEnum("template.group", this);
        }
    }

    /** What stands in a field. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        LIST
    }

    private FieldCatalogue(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            Field field = new Field(
                    row.text("name"),
                    row.text("list"),
                    row.constant("group", Group.class),
                    row.constant("kind", Kind.class),
                    row.text("description"),
                    row.text("sample"));
            fields.put(field.path(), field);
        }
    }

    public static FieldCatalogue shipped() {
        return new FieldCatalogue(CsvTable.shipped("template_fields").rows());
    }

    public List<Field> all() {
        return List.copyOf(fields.values());
    }

    /** A field by its whole name; the rows of people know everything that one person has. */
    public Optional<Field> find(String path) {
        String people = PEOPLE + ".";
        Optional<Field> known = Optional.ofNullable(fields.get(path));
        return known.isPresent() || !path.startsWith(people)
                ? known
                : Optional.ofNullable(fields.get(path.substring(people.length())));
    }

    /** The name that was probably meant. */
    public Optional<String> nearest(String path) {
        String wanted = VietnameseText.fold(path).replaceAll("[^a-z0-9.]+", "_");
        if (find(wanted).isPresent()) {
            return Optional.of(wanted);
        }
        String best = "";
        int distance = Math.min(FAR, Math.max(1, wanted.length() / 3)) + 1;
        for (String name : fields.keySet()) {
            int now = Distance.between(wanted, name, distance);
            if (now < distance) {
                distance = now;
                best = name;
            }
        }
        return Optional.of(best).filter(b -> !b.isEmpty());
    }

    /** Values to look at a template with, when nobody was chosen. */
    public FieldValues samples(LocalDate today) {
        FieldValues values = new FieldValues();
        fields.values().stream().filter(f -> f.list().isEmpty()).forEach(f -> values.with(f.name(), f.value()));
        values.with("ngay_lap", Optional.of(today));
        FieldValues person = new FieldValues().and(values);
        Map<String, List<Field>> lists =
                fields.values().stream().filter(f -> !f.list().isEmpty()).collect(Collectors.groupingBy(Field::list));
        lists.forEach((list, columns) -> {
            List<FieldValues> rows = new ArrayList<>();
            FieldValues row = list.equals(PEOPLE) ? new FieldValues().and(person) : new FieldValues();
            columns.stream().filter(c -> !c.name().equals("stt")).forEach(c -> row.with(c.name(), c.value()));
            rows.add(row);
            rows.add(row);
            values.list(list, rows);
        });
        return values;
    }
}
