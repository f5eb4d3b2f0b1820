package vn.ptdv.ui.common.field;

import vn.ptdv.logic.text.Texts;

/** Finds people as one types; the source is asked from the second letter on. */
public final class PersonPicker extends Picker {
    private static final int LETTERS = 2;

    public PersonPicker(ItemSource people) {
        super((typed, answer) -> {
            if (typed.strip().length() >= LETTERS) {
                people.find(typed, answer);
            }
        });
        setPrompt(Texts.of("common.pick.person"));
    }
}
