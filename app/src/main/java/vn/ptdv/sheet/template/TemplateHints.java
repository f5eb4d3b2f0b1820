package vn.ptdv.sheet.template;

import vn.ptdv.logic.text.Texts;

/** How a field is to be typed, and an example, by the type of the field. */
final class TemplateHints {
    private static final String LIST = "LIST";

    private TemplateHints() {}

    static String hint(String type) {
        return Texts.family("sheet.hint", kind(type));
    }

    static String example(String type) {
        return Texts.family("sheet.example", kind(type));
    }

    static String kind(String type) {
        return type.startsWith(LIST) ? LIST : type;
    }
}
