package vn.ptdv.ui.organisation;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.enterprise.EnterprisesController;
import vn.ptdv.ui.frame.TabsController;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.FollowedController;
import vn.ptdv.ui.unit.UnitsController;

/** The tree with its pages, the units of one officer, and the enterprises. */
public final class OrganisationsController extends TabsController {
    static final String TREE = "tree";
    static final String FOLLOWED = "followed";
    static final String ENTERPRISES = "enterprises";

    private final UnitsController units;

    OrganisationsController(UnitsController units, FollowedController followed, BookServices services, Toolkit kit) {
        super(
                "units",
                List.of(
                        new Part(TREE, Texts.of("unitui.home.tree"), units),
                        new Part(FOLLOWED, Texts.of("unitui.home.followed"), followed),
                        new Part(
                                ENTERPRISES,
                                Texts.of("unitui.home.enterprises"),
                                new EnterprisesController(services, kit))),
                kit.memory());
        this.units = units;
    }

    /** Opens the page of a unit. */
    void open(long unitId) {
        show(TREE);
        units.open(unitId);
    }

    /** Opens the guide to a new unit. */
    void establish() {
        show(TREE);
        units.establish();
    }
}
