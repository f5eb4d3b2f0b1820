package vn.ptdv.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.frame.Toolkit;

/** The sections that are more than a form. */
final class SectionPages {
    private SectionPages() {}

    static Map<Section, Supplier<Controller>> of(BookServices services, Toolkit kit) {
        Map<Section, Supplier<Controller>> pages = new EnumMap<>(Section.class);
        pages.put(Section.LOOK, () -> new LookController(kit));
        pages.put(Section.AUDIT, () -> new AuditController(services, kit));
        return pages;
    }
}
