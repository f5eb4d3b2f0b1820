package vn.ptdv.document.model;

import java.util.List;

/**
 * One signing block: the bold lines above (T/M BAN THƯỜNG VỤ), the position below them, the name.
 *
 * <p>A head who signs in person has bold lines only.
 */
public record Signature(List<String> authority, String position, String name) {
    public Signature {
        authority = Words.clean(authority).stream().filter(l -> !l.isBlank()).toList();
        position = Words.clean(position);
        name = Words.clean(name);
    }

    public static Signature of(String authority, String position, String name) {
        return new Signature(List.of(authority), position, name);
    }
}
