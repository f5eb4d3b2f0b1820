package vn.ptdv.ui.common.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.NumberField;
import vn.ptdv.ui.common.field.ParsedField;
import vn.ptdv.ui.common.field.RegisterNumberField;
import vn.ptdv.ui.common.layout.InSight;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.text.Message;

/** Named fields in reading order; each node's id is its key. */
public final class Fields {
    private static final long MOST = 999_999;
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final SplitForm form;
    private final Supplier<LocalDate> today;
    private Runnable changed = () -> {};

    public Fields(int columns, Supplier<LocalDate> today) {
        this.form = new SplitForm(columns);
        this.today = today;
    }

    public SplitForm form() {
        return form;
    }

    public Fields line(String key, String label, FieldBox.Need need) {
        return put(key, label, new TextField(), need);
    }

    /** Over the whole width. */
    public Fields wideLine(String key, String label, FieldBox.Need need) {
        TextField field = new TextField();
        form.addWide(keep(key, label, field, need));
        return this;
    }

    public Fields day(String key, String label, FieldBox.Need need) {
        return put(key, label, new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, today), need);
    }

    public Fields number(String key, String label, FieldBox.Need need) {
        return put(key, label, new NumberField(0, MOST), need);
    }

    /** A number of the register, which may have a letter. */
    public Fields registerNumber(String key, String label, FieldBox.Need need) {
        return put(key, label, new RegisterNumberField(), need);
    }

    public Fields choice(String key, String label, List<Item> items) {
        return put(key, label, new CodeCombo(items), FieldBox.Need.NEEDED);
    }

    /** Told after each change of any field. */
    public Fields onChange(Runnable act) {
        changed = act;
        return this;
    }

    public void set(String key, String value) {
        if (node(key) instanceof CodeCombo combo) {
            combo.setCode(value);
        } else if (node(key) instanceof TextField field) {
            field.setText(value);
        }
    }

    public void setDay(String key, LocalDate day) {
        if (node(key) instanceof DateField field) {
            field.setDay(day);
        }
    }

    public void setNumber(String key, long number) {
        if (node(key) instanceof NumberField field) {
            field.setNumber(number);
        }
    }

    public void setRegisterNumber(String key, RegisterNumber number) {
        if (node(key) instanceof RegisterNumberField field) {
            field.setNumber(number);
        }
    }

    public Optional<RegisterNumber> registerNumber(String key) {
        return node(key) instanceof RegisterNumberField field ? field.value().get() : Optional.empty();
    }

    public String text(String key) {
        if (node(key) instanceof CodeCombo combo) {
            return combo.code().orElse("");
        }
        return node(key) instanceof TextField field ? field.getText() : "";
    }

    public Optional<LocalDate> day(String key) {
        return node(key) instanceof DateField field ? field.day() : Optional.empty();
    }

    public Optional<Integer> number(String key) {
        return node(key) instanceof NumberField field ? field.value().get().map(Long::intValue) : Optional.empty();
    }

    public void show(String key) {
        box(key).setVisible(true);
        box(key).setManaged(true);
    }

    public void hide(String key) {
        box(key).setVisible(false);
        box(key).setManaged(false);
    }

    /** A field that follows from others is shown but not typed in. */
    public void enable(String key, Typing typing) {
        node(key).setDisable(typing == Typing.CLOSED);
    }

    /** Whether a field may be typed in. */
    public enum Typing {
        OPEN,
        CLOSED
    }

    public void focus(String key) {
        InSight.focus(box(key).input());
    }

    /** What cannot be read or is missing among these; each is marked at its field. */
    public List<FieldFinding> unreadable(String... needed) {
        List<FieldFinding> wrong = new ArrayList<>();
        nodes.forEach((key, node) -> {
            if (node instanceof ParsedField<?> parsed && parsed.isWrong()) {
                wrong.add(FieldFinding.of(key, fault(node), parsed.getText()));
            }
        });
        for (String key : needed) {
            boolean marked = wrong.stream().anyMatch(f -> f.field().equals(key));
            if (!marked && text(key).isBlank()) {
                wrong.add(FieldFinding.of(key, Fault.EMPTY));
            }
        }
        mark(wrong);
        return wrong;
    }

    private static Fault fault(Node field) {
        if (field instanceof RegisterNumberField) {
            return Fault.NOT_A_REGISTER_NUMBER;
        }
        return field instanceof NumberField ? Fault.NOT_A_NUMBER : Fault.NOT_A_DATE;
    }

    /** Says at each field what is wrong with it; what belongs to no field is handed back. */
    public List<FieldFinding> mark(List<FieldFinding> findings) {
        boxes.values().forEach(b -> b.message().set(Message.NONE));
        List<FieldFinding> rest = new ArrayList<>();
        for (FieldFinding finding : findings) {
            FieldBox box = boxes.get(finding.field());
            if (box == null) {
                rest.add(finding);
            } else {
                box.message().set(Message.error(FieldWords.of(finding)));
            }
        }
        findings.stream()
                .map(FieldFinding::field)
                .filter(boxes::containsKey)
                .findFirst()
                .ifPresent(this::focus);
        return rest;
    }

    private Fields put(String key, String label, Node field, FieldBox.Need need) {
        form.add(keep(key, label, field, need));
        return this;
    }

    private FieldBox keep(String key, String label, Node field, FieldBox.Need need) {
        FieldBox box = new FieldBox(label, field, need);
        box.input().setId(key);
        boxes.put(key, box);
        nodes.put(key, field);
        if (field instanceof CodeCombo combo) {
            combo.value().addListener((o, old, now) -> changed.run());
        } else if (field instanceof TextField text) {
            text.textProperty().addListener((o, old, now) -> changed.run());
        }
        return box;
    }

    private Node node(String key) {
        return Optional.ofNullable(nodes.get(key)).orElseThrow(() -> new IllegalArgumentException(key));
    }

    private FieldBox box(String key) {
        return Optional.ofNullable(boxes.get(key)).orElseThrow(() -> new IllegalArgumentException(key));
    }
}
