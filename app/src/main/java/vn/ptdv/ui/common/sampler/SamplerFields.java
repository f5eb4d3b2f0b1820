package vn.ptdv.ui.common.sampler;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.chart.Bar;
import vn.ptdv.ui.common.chart.BarChart;
import vn.ptdv.ui.common.chart.Funnel;
import vn.ptdv.ui.common.chart.Sparkline;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.ItemSource;
import vn.ptdv.ui.common.field.NumberField;
import vn.ptdv.ui.common.field.PersonPicker;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.common.field.UnitPicker;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.layout.Status;
import vn.ptdv.ui.common.layout.StatusSign;
import vn.ptdv.ui.common.text.Message;

/** The fields in a form, the signs and the charts. */
final class SamplerFields extends VBox {
    SamplerFields(SamplerController controller, Supplier<LocalDate> today) {
        super(10);
        getChildren().addAll(form(today), signs(), months(controller), funnel(controller), spark());
    }

    private static Node form(Supplier<LocalDate> today) {
        TextField name = new TextField();
        FieldBox nameBox = new FieldBox(Texts.of("common.sampler.name"), name, FieldBox.Need.NEEDED);
        nameBox.message().set(Message.error(Texts.of("common.sampler.nameWrong")));
        DateField born = new DateField(DateField.Precision.MAY_BE_PARTIAL, DateUse.BIRTH, today);
        born.setId("born");
        NumberField votes = new NumberField(0, 5000);
        votes.setId("votes");
        votes.setNumber(1823);
        FieldBox votesBox = new FieldBox(Texts.of("common.sampler.votes"), votes);
        votesBox.message().set(Message.hint(Texts.of("common.sampler.hint")));
        List<Item> steps = items("common.sampler.steps");
        CodeCombo step = new CodeCombo(steps);
        step.input().setId("step-field");
        step.setCode(steps.get(0).code());
        UnitPicker unit =
                new UnitPicker(() -> List.of(new UnitNode("0", Texts.of("common.sampler.title"), "", units())));
        PersonPicker helper = new PersonPicker(ItemSource.over(items("common.sampler.names")));
        return new SplitForm(2)
                .add(nameBox, new FieldBox(Texts.of("common.sampler.born"), born))
                .add(new FieldBox(Texts.of("common.sampler.step"), step), votesBox)
                .add(new FieldBox(Texts.of("common.sampler.unit"), unit))
                .add(new FieldBox(Texts.of("common.sampler.helper"), helper))
                .addWide(new CheckBox(Texts.of("common.sampler.info")));
    }

    private static List<Item> items(String key) {
        return Texts.family("common.sampler", key.substring("common.sampler.".length()))
                .lines()
                .map(s -> Item.of(s, s))
                .toList();
    }

    private static List<UnitNode> units() {
        return items("common.sampler.units").stream()
                .map(i -> new UnitNode(i.code(), i.label(), Texts.of("common.sampler.title"), List.of()))
                .toList();
    }

    private static Node signs() {
        HBox signs = new HBox(14);
        signs.setAlignment(Pos.CENTER_LEFT);
        for (Status status : Status.values()) {
            signs.getChildren().add(new StatusSign(status));
        }
        return signs;
    }

    private static Node months(SamplerController controller) {
        List<Bar> bars = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> Bar.of("T" + m, m * 7 % 31 + 4).planned(m * 3L).before(m * 11 % 27 + 2))
                .toList();
        return new BarChart(Texts.of("common.sampler.months"), bars, controller::onPart);
    }

    private static Node funnel(SamplerController controller) {
        List<Item> steps = items("common.sampler.steps");
        List<Bar> bars = IntStream.range(0, steps.size())
                .mapToObj(i -> Bar.of(steps.get(i).label(), 640L / (i + 1)))
                .toList();
        return new Funnel(Texts.of("common.sampler.step"), bars, controller::onPart);
    }

    private static Node spark() {
        HBox box = new HBox(
                8,
                new Label(Texts.of("common.sampler.months")),
                new Sparkline(Texts.of("common.sampler.months"), List.of(3L, 5L, 4L, 9L, 7L, 12L, 11L)));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
