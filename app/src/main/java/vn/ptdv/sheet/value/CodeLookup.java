package vn.ptdv.sheet.value;

import java.util.List;

/** Finds items of code lists and units by code, name, alias or path; the store and the tests implement it. */
@FunctionalInterface
public interface CodeLookup {
    /** The list under which units are asked for. */
    String UNITS = "unit";

    Answer find(String list, String text);

    /** One item, none, or several to choose from. */
    sealed interface Answer {
        record Found(Code code) implements Answer {}

        record Unknown() implements Answer {}

        record Unclear(List<Code> choices) implements Answer {}
    }

    /** Takes every text as it is; for lists that are not checked yet. */
    static CodeLookup trusting() {
        return (list, text) -> new Answer.Found(new Code(text, text));
    }
}
