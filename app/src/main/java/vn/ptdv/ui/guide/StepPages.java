package vn.ptdv.ui.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.text.Message;

/** The questions of each step. */
final class StepPages {
    static final String USER = "guide-user";
    static final String PASSWORD = "guide-password";
    static final String AGAIN = "guide-again";
    static final String FOLDER = "guide-folder";
    private static final int GROUPS_IN_LINE = 4;
    private static final int RECIPIENTS = 5;
    private static final int TERM_YEARS = 5;
    private final GuideModel model;
    private final GuideController controller;
    private final UiClock clock;
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private Optional<FieldBox> told = Optional.empty();

    StepPages(GuideModel model, GuideController controller, UiClock clock) {
        this.model = model;
        this.controller = controller;
        this.clock = clock;
    }

    static String id(SettingKey key) {
        return "guide-" + key.name();
    }

    /** The words under the field that they are about, which gets the focus. */
    void say(Optional<GuideChecks.Problem> problem) {
        told.ifPresent(box -> box.message().set(Message.NONE));
        told = problem.map(p -> boxes.get(p.field()))
                // What a field says of its own text is nearer to the mark.
                .filter(box -> box.message().get().isNone());
        told.ifPresent(
                box -> box.message().set(Message.error(problem.orElseThrow().words())));
        problem.map(p -> boxes.get(p.field())).ifPresent(box -> box.input().requestFocus());
    }

    /** Where the person goes on typing: the first field that is still empty, else the first of all. */
    void begin() {
        List<TextInputControl> fields = boxes.values().stream()
                .map(FieldBox::input)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .toList();
        fields.stream()
                .filter(field -> field.getText().isBlank())
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    Node page(Step step) {
        boxes.clear();
        told = Optional.empty();
        return switch (step) {
            case COMMITTEE -> committee();
            case FORMAT -> format();
            case SIGNERS -> signers();
            case TERM -> term();
            case USER -> user();
            case RECOVERY -> recovery();
            case CONTENT -> content();
        };
    }

    private Node committee() {
        ToggleGroup group = new ToggleGroup();
        VBox presets = new VBox(6);
        for (Preset preset : Preset.all()) {
            RadioButton choice = new RadioButton(SettingKey.LEVEL_PRESET.choiceTitle(preset.code()));
            choice.setId("preset-" + preset.code());
            choice.setToggleGroup(group);
            choice.setSelected(
                    preset.code().equals(model.setting(SettingKey.LEVEL_PRESET).get()));
            choice.setOnAction(e -> controller.onPreset(preset.code()));
            presets.getChildren().add(choice);
        }
        FieldBox name = text(SettingKey.COMMITTEE_NAME, "");
        ((TextField) name.input())
                .promptTextProperty()
                .bind(model.setting(SettingKey.LEVEL_PRESET)
                        .map(preset -> Preset.of(preset).hints().committee()));
        return new VBox(14, presets, name, text(SettingKey.PLACE, Texts.of("guide.place.hint")));
    }

    private Node format() {
        Preset chosen = Preset.of(model.setting(SettingKey.LEVEL_PRESET).get());
        return new VBox(
                14,
                text(SettingKey.PARENT_LINE, chosen.hints().parent()),
                text(SettingKey.ISSUER_LINE, chosen.hints().issuer()),
                text(SettingKey.ISSUER_CODE, chosen.issuerCode()),
                text(SettingKey.DECIDING_BODY, chosen.decidingBody()),
                choice(SettingKey.FORMAT_PROFILE),
                choice(SettingKey.TONE_STYLE),
                text(SettingKey.CV_PREFIX, ""),
                choice(SettingKey.ROUNDING),
                choice(SettingKey.COUNT_BY));
    }

    private Node signers() {
        SignerPage page = new SignerPage(model, controller);
        boxes.put("signer-name", page.name());
        TextArea recipients = new TextArea();
        recipients.setId(id(SettingKey.DEFAULT_RECIPIENTS));
        recipients.setPrefRowCount(RECIPIENTS);
        recipients.textProperty().bindBidirectional(model.setting(SettingKey.DEFAULT_RECIPIENTS));
        return new VBox(24, page, new FieldBox(SettingKey.DEFAULT_RECIPIENTS.title(), recipients));
    }

    private Node term() {
        FieldBox from = date(SettingKey.TERM_FROM);
        FieldBox to = date(SettingKey.TERM_TO);
        DateField begins = (DateField) from.input();
        DateField ends = (DateField) to.input();
        begins.focusedProperty().addListener((o, old, now) -> {
            if (!now && ends.getText().isEmpty()) {
                begins.day().ifPresent(day -> ends.setDay(day.plusYears(TERM_YEARS)));
            }
        });
        return new HBox(16, from, to);
    }

    private Node user() {
        TextField folder = new TextField();
        folder.setId(FOLDER);
        folder.textProperty().bindBidirectional(model.folder);
        Button choose = new Button(Texts.of("guide.folder.choose"));
        choose.setOnAction(e -> controller.onFolder());
        HBox.setHgrow(folder, Priority.ALWAYS);
        return new VBox(
                14,
                typed(USER, Texts.of("guide.user"), new TextField(), model.user),
                typed(PASSWORD, Texts.of("guide.password"), new PasswordField(), model.password),
                typed(AGAIN, Texts.of("guide.password.again"), new PasswordField(), model.again),
                boxed(FOLDER, new FieldBox(Texts.of("guide.folder"), new HBox(8, folder, choose) {
                    @Override
                    public void requestFocus() {
                        folder.requestFocus();
                    }
                })));
    }

    private Node recovery() {
        GridPane groups = new GridPane();
        groups.setHgap(14);
        groups.setVgap(10);
        for (int i = 0; i < model.recovery.size(); i++) {
            Label group = new Label(model.recovery.get(i));
            group.setId("recovery-" + (i + 1));
            group.getStyleClass().add("recovery-group");
            groups.add(group, i % GROUPS_IN_LINE, i / GROUPS_IN_LINE);
        }
        Button print = new Button(Texts.of("guide.recovery.print"));
        print.setId("recovery-print");
        print.setOnAction(e -> controller.onPrintRecovery());
        Button save = new Button(Texts.of("guide.recovery.save"));
        save.setId("recovery-save");
        save.setOnAction(e -> controller.onSaveRecovery());
        CheckBox kept = new CheckBox(Texts.of("guide.recovery.kept"));
        kept.setId("recovery-kept");
        kept.selectedProperty().bindBidirectional(model.recoveryKept);
        return new VBox(16, groups, new HBox(8, print, save), kept);
    }

    private Node content() {
        return new VBox(
                12,
                start(
                        "start-empty",
                        Texts.of("guide.start.empty"),
                        Texts.of("guide.start.empty.what"),
                        controller::onEmpty),
                start(
                        "start-import",
                        Texts.of("guide.start.import"),
                        Texts.of("guide.start.import.what"),
                        controller::onImport),
                start(
                        "start-sample",
                        Texts.of("guide.start.sample"),
                        Texts.of("guide.start.sample.what"),
                        controller::onSample));
    }

    private Node start(String id, String name, String what, Runnable act) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(220);
        button.disableProperty().bind(model.busy);
        button.setOnAction(e -> act.run());
        Label says = new Label(what);
        says.setWrapText(true);
        HBox line = new HBox(14, button, says);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private FieldBox text(SettingKey key, String hint) {
        TextField field = new TextField();
        field.setPromptText(hint);
        return typed(id(key), key.title(), field, model.setting(key));
    }

    private FieldBox typed(String id, String label, TextField field, StringProperty value) {
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        field.textProperty().addListener((o, old, now) -> controller.onTyped());
        return boxed(id, new FieldBox(label, field));
    }

    private FieldBox boxed(String id, FieldBox box) {
        boxes.put(id, box);
        return box;
    }

    private FieldBox date(SettingKey key) {
        DateField field = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, clock::today);
        field.setId(id(key));
        String known = model.setting(key).get();
        if (!known.isEmpty()) {
            field.setDay(java.time.LocalDate.parse(known));
        }
        field.value().addListener((o, old, now) -> {
            model.setting(key).set(field.day().map(Object::toString).orElse(""));
            controller.onTyped();
        });
        return boxed(id(key), new FieldBox(key.title(), field));
    }

    private FieldBox choice(SettingKey key) {
        HBox choices = new HBox(16);
        ToggleGroup group = new ToggleGroup();
        List<String> codes = key.shape().choices();
        for (String code : codes) {
            RadioButton button = new RadioButton(key.choiceTitle(code));
            button.setId(id(key) + "-" + code);
            button.setToggleGroup(group);
            button.setSelected(code.equals(model.setting(key).get()));
            button.setOnAction(e -> model.setting(key).set(code));
            choices.getChildren().add(button);
        }
        return new FieldBox(key.title(), choices);
    }
}
