package vn.ptdv.document.model;

import java.util.List;

/** To whom a letter or a submission goes; an empty word leaves the choice to the profile. */
public record Addressees(String word, List<String> names) {
    public static final Addressees NONE = new Addressees("", List.of());

    public Addressees {
        word = Words.clean(word);
        names = Words.clean(names).stream().filter(n -> !n.isBlank()).toList();
    }

    public static Addressees of(String... names) {
        return new Addressees("", List.of(names));
    }
}
