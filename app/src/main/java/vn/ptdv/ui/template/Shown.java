package vn.ptdv.ui.template;

import java.util.List;
import java.util.Optional;
import vn.ptdv.document.template.TemplateCheck;
import vn.ptdv.model.template.TemplateVersion;
import vn.ptdv.ui.paper.OpenPdf;

/** Everything about the chosen template: its pages, what they have not, its fields, what is wrong, its history. */
record Shown(
        Optional<OpenPdf> pages,
        String note,
        List<UsedField> fields,
        List<TemplateCheck.Finding> findings,
        List<TemplateVersion> versions) {
    static final Shown NOTHING = new Shown(Optional.empty(), "", List.of(), List.of(), List.of());

    /** One field of the catalogue, how it stands in the template, and what is written there now. */
    record UsedField(String typed, String group, String description, String value, Use use) {}

    /** Whether the template names the field. */
    enum Use {
        USED,
        NOT_USED
    }
}
