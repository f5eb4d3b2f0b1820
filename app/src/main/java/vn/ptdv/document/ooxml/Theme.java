package vn.ptdv.document.ooxml;

import java.util.Optional;
import org.w3c.dom.Element;

/** The fonts that a file names only by their part in its theme. */
public record Theme(String minor, String major) {
    public static Theme of(Optional<Element> root) {
        return new Theme(font(root, "minorFont"), font(root, "majorFont"));
    }

    public String font(String name) {
        return name.startsWith("major") ? major : minor;
    }

    private static String font(Optional<Element> root, String kind) {
        return root.flatMap(r -> Nodes.child(r, "themeElements"))
                .flatMap(e -> Nodes.child(e, "fontScheme"))
                .flatMap(s -> Nodes.child(s, kind))
                .flatMap(f -> Nodes.valueOf(f, "latin", "typeface"))
                .orElse("");
    }
}
