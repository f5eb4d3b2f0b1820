package vn.ptdv.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.follow.FollowUpActs;
import vn.ptdv.store.jooq.tables.records.DocumentLinkRecord;
import vn.ptdv.store.jooq.tables.records.DocumentRecord;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.SampleScreen;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;

/** What the page of a unit leads to: its papers, and what its figures are made of. */
@Tag("F1")
@Tag("F12")
@SuppressWarnings("NullAway.Init")
class UnitLinksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int WORK = 2;
    private static final int PAPERS = 4;

    private final List<String> opened = new ArrayList<>();

    @RegisterExtension
    final SampleScreen screen = new SampleScreen((services, kit) -> new UnitsController(
            services,
            kit,
            new UnitsController.Ways(
                    id -> opened.add("document " + id),
                    id -> opened.add("directive " + id),
                    id -> opened.add("quota " + id))));

    private Ui ui;
    private Unit unit;

    @BeforeEach
    void choose() {
        ui = screen.ui();
        UnitTree tree = new UnitStore(screen.services().book().reading()).treeOn(TODAY);
        unit = tree.roots().stream()
                .filter(u -> tree.children(u.id()).size() > 2)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPaperOfTheListOpens() {
        new UnitActs(screen.services().book())
                .apply(new UnitChange.Rename(UnitDecision.of("70-QĐ/TU", TODAY), unit.id(), "Đảng bộ Khu phố Mới"));
        new FollowUpActs(screen.services().book())
                .marks()
                .add(new FollowMark(
                        0, unit.id(), "2026", FollowMark.Kind.PRAISE, "Tốt", "", "71-QĐ/ĐU", Optional.of(TODAY)));
        long document = document(unit.id());
        open();
        screen.tab("unit-tabs", PAPERS);
        int forms = 0;
        TableView<?> papers = ui.find("unit-papers", TableView.class);
        for (int row = 0; row < papers.getItems().size(); row++) {
            int at = row;
            screen.tab("unit-tabs", PAPERS);
            ui.run(() -> {
                papers.getSelectionModel().clearAndSelect(at);
                papers.getFocusModel().focus(at);
            });
            int before = opened.size();
            ui.focus("unit-papers").press(KeyCode.ENTER);
            boolean form = ui.shows("form-act");
            assertThat(form || opened.size() == before + 1).as("row " + row).isTrue();
            if (form) {
                forms++;
                ui.click("form-back");
            }
        }
        assertThat(forms).as("a decision and a mark are shown in their forms").isEqualTo(2);
        assertThat(opened).contains("document " + document).anyMatch(o -> o.startsWith("quota "));
        ui.picture("unit-papers-all");
    }

    /** An issued paper that is linked to the unit. */
    private long document(long unitId) {
        return screen.services().book().writing().write(Act.named("action.document.link"), work -> {
            DocumentRecord paper = new DocumentRecord();
            paper.setKindCode("CV");
            paper.setProfileKey("HD05");
            paper.setSubject("Đôn đốc phát triển đảng viên");
            paper.setDocOn(TODAY);
            paper.setSigner("");
            paper.setContent("{}");
            paper.setState("ISSUED");
            paper.setCreatedOn(TODAY);
            long id = work.insert(paper);
            DocumentLinkRecord link = new DocumentLinkRecord();
            link.setDocumentId(id);
            link.setEntity("UNIT");
            link.setRowKey(unitId);
            work.insert(link);
            return id;
        });
    }

    @Test
    void everyFigureOfTheUnitOpensWhatIsBehindIt() {
        open();
        screen.tab("unit-tabs", WORK);
        int before = screen.kit().dialogs().asked(Form.class).size();
        ui.run(() -> ui.find("unit-tabs").lookupAll(".hyperlink").stream()
                .filter(javafx.scene.Node::isVisible)
                .filter(n -> within(n, "unit-work"))
                .map(Hyperlink.class::cast)
                .forEach(Hyperlink::fire));
        List<Form> forms = screen.kit().dialogs().asked(Form.class);
        assertThat(forms.subList(before, forms.size()))
                .hasSizeGreaterThanOrEqualTo(10)
                .extracting(Form::title)
                .anyMatch(t -> t.startsWith("Người được kết nạp"))
                .anyMatch(t -> t.startsWith("Chỉ tiêu 2026 của"))
                .anyMatch(t -> t.startsWith("Số đảng viên của"))
                .anyMatch(t -> t.startsWith("Dự báo của"));
        ui.picture("unit-work-links");
    }

    private static boolean within(javafx.scene.Node node, String id) {
        for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private void open() {
        ui.run(() -> ((UnitsController) screen.controller()).open(unit.id()));
        ui.settle();
    }
}
