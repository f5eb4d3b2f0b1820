package vn.ptdv.ui.template;

import vn.ptdv.document.form.ShippedForm;
import vn.ptdv.exchange.template.Shelf;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.template.KeptTemplate;

/** One template as a line of the list. */
record TemplateLine(Shelf.Item item, int place) {
    String code() {
        return item.code();
    }

    String name() {
        return item.name();
    }

    String form() {
        return item.form().map(ShippedForm::form).orElse("");
    }

    String use() {
        return item.form().map(f -> f.use().title()).orElse(Texts.of("templateui.own"));
    }

    /** Where its layout is from, as long as it is the program's. */
    String layout() {
        return item.asShipped() ? item.form().map(f -> f.layout().title()).orElse("") : "";
    }

    String state() {
        if (item.form().isEmpty()) {
            return Texts.of("templateui.state.office", item.version());
        }
        return item.version() == KeptTemplate.SHIPPED
                ? Texts.of("templateui.state.shipped")
                : Texts.of("templateui.state.changed", item.version());
    }
}
