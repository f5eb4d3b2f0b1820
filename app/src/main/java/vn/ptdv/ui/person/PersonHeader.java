package vn.ptdv.ui.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.process.Stage;
import vn.ptdv.ui.common.theme.Icons;

/** Who it is, where they stand, and the next act as the one big button. */
final class PersonHeader extends VBox {
    private static final double PHOTO = 60;
    private static final double WARNINGS = 96;
    private final PersonController controller;
    private final ImageView photo = new ImageView();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label place = new Label();
    private final ComboBox<PersonPage.Choice> choice = new ComboBox<>();
    private final Button next = new Button();
    private final MenuButton more = new MenuButton(Texts.of("personui.more"));
    private final WarningList warnings = new WarningList();
    private final VBox suspects = new VBox(2);
    private boolean showing;

    PersonHeader(PersonController controller) {
        super(6);
        this.controller = controller;
        Button back = Icons.button(Feather.ARROW_LEFT, Texts.of("personui.toList"), controller::onBack);
        back.setId("person-back");
        photo.setFitHeight(PHOTO);
        photo.setPreserveRatio(true);
        photo.setId("person-photo");
        photo.setAccessibleText(Texts.of("personui.photo.title"));
        name.getStyleClass().add("title");
        name.setId("person-name");
        facts.getStyleClass().add("muted");
        place.getStyleClass().add("strong");
        place.setId("person-place");
        VBox words = new VBox(1, name, facts, place);
        words.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        choice.setId("person-choice");
        choice.setAccessibleText(Texts.of("personui.choose"));
        choice.valueProperty().addListener((o, old, now) -> choose(now));
        next.setId("person-next");
        next.getStyleClass().addAll("accent", "strong");
        next.setMinWidth(Region.USE_PREF_SIZE);
        more.setId("person-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        offerNothing();
        HBox line = new HBox(10, back, photo, words, gap, choice, next, more);
        line.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(warnings);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(WARNINGS);
        // The page below takes all it can get, so that the warnings say how high they must be.
        scroll.minHeightProperty()
                .bind(Bindings.min(WARNINGS, warnings.heightProperty().add(2)));
        scroll.setFocusTraversable(false);
        scroll.managedProperty().bind(warnings.managedProperty());
        scroll.visibleProperty().bind(warnings.visibleProperty());
        getChildren().addAll(line, scroll, suspects);
    }

    void show(PersonPage page) {
        name.setText(page.person().name());
        facts.setText(Stream.of(
                        page.person()
                                .birth()
                                .map(b -> Texts.of("personui.born", VietnameseDates.format(b)))
                                .orElse(""),
                        page.way().map(PersonPage.Way::unit).orElse(""))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · ")));
        place.setText(page.way().map(w -> w.place().words()).orElse(Texts.of("personui.noWay")));
        photo.setVisible(page.photo().isPresent());
        photo.setManaged(page.photo().isPresent());
        page.photo().ifPresent(photo::setImage);
        warnings.show(page.way().map(w -> w.place().warnings()).orElse(List.of()));
        showChoice(page);
        showNext(page);
        showMore(page);
        suspects.getChildren()
                .setAll(page.suspects().stream()
                        .map(s -> new SuspectLine(s, () -> controller.onNotTheSame(s.personId())))
                        .toList());
    }

    private void showChoice(PersonPage page) {
        choice.setVisible(page.ways().size() > 1);
        choice.setManaged(page.ways().size() > 1);
        showing = true;
        choice.getItems().setAll(page.ways());
        page.way()
                .flatMap(w -> page.ways().stream()
                        .filter(c -> c.id() == w.candidacy().id())
                        .findFirst())
                .ifPresent(choice::setValue);
        showing = false;
    }

    /** Until the person has been read there is nothing to choose among and nothing to do. */
    private void offerNothing() {
        choice.setVisible(false);
        next.setVisible(false);
        more.setDisable(true);
    }

    private void choose(PersonPage.@Nullable Choice chosen) {
        if (!showing && chosen != null) {
            controller.onCandidacy(chosen.id());
        }
    }

    private void showNext(PersonPage page) {
        Optional<Stage> step =
                page.way().flatMap(w -> w.place().ways().next().stream().findFirst());
        boolean mayReturn =
                page.way().filter(w -> !w.place().ways().returns().isEmpty()).isPresent();
        next.setVisible(step.isPresent() || mayReturn);
        next.setManaged(step.isPresent() || mayReturn);
        next.setText(step.map(s -> s.act().isEmpty() ? s.name() : s.act()).orElse(Texts.of("personui.act.return")));
        next.setOnAction(e -> {
            if (step.isPresent()) {
                controller.onNext();
            } else {
                controller.onReturn();
            }
        });
    }

    private void showMore(PersonPage page) {
        more.setDisable(false);
        more.getItems().clear();
        if (page.mayBegin()) {
            add(Texts.of("personui.act.begin"), controller::onBegin);
            add(Texts.of("personui.act.again"), controller::onAgain);
        }
        page.way().ifPresent(way -> {
            if (!way.place().ways().exits().isEmpty()) {
                add(Texts.of("personui.act.exit"), controller::onExit);
            }
            if (!way.place().ways().returns().isEmpty()) {
                add(Texts.of("personui.act.return"), controller::onReturn);
            }
            add(Texts.of("personui.act.fact"), controller::onFact);
            if (way.place().state().filter(CurrentState::hasLeft).isEmpty()) {
                add(Texts.of("personui.act.move"), controller::onMove);
            }
            add(
                    Texts.of("personui.act.groups"),
                    () -> controller.ask(
                            id -> controller.plans().groups(id, way.candidacy().groups())));
        });
        add(Texts.of("personui.act.print"), controller::onPrint);
        add(
                Texts.of("personui.act.targets"),
                () -> controller.ask(
                        () -> controller.plans().targets(page.person().targetGroups())));
        add(
                Texts.of("personui.act.absence"),
                () -> controller.ask(() -> controller.help().absence(Optional.empty())));
        addPhoto(page);
        add(Texts.of("personui.delete"), controller::onDelete);
    }

    private void addPhoto(PersonPage page) {
        Person person = page.person();
        add(Texts.of("personui.photo.take"), () -> controller.scans().onPhoto(person));
        if (person.photo().isPresent()) {
            add(Texts.of("personui.photo.save"), () -> controller.scans().onSavePhoto(person));
            add(Texts.of("personui.photo.remove"), () -> controller.scans().onRemovePhoto(person));
        }
    }

    private void add(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> act.run());
        more.getItems().add(item);
    }
}
