package vn.ptdv.ui.template;

import java.util.List;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.document.template.TemplateCheck;
import vn.ptdv.model.template.TemplateVersion;

/** Everything about the chosen template: its pages or its words, its fields, what is wrong with it, its history. */
record Shown(
        List<PageImage> pages,
        List<Line> words,
        String note,
        List<UsedField> fields,
        List<TemplateCheck.Finding> findings,
        List<TemplateVersion> versions) {
    static final Shown NOTHING = new Shown(List.of(), List.of(), "", List.of(), List.of(), List.of());

    /** One field of the catalogue, how it stands in the template, and what is written there now. */
    record UsedField(String typed, String group, String description, String value, Use use) {}

    /** Whether the template names the field. */
    enum Use {
        USED,
        NOT_USED
    }
}
