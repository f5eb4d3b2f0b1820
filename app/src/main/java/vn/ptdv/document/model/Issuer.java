package vn.ptdv.document.model;

import java.util.List;

/** Who issues: the organisation above (may be none) and its own name, each as one or more lines; how a sentence names it. */
public record Issuer(List<String> parent, List<String> name, String spoken) {
    public Issuer {
        parent = Words.clean(parent).stream().filter(l -> !l.isBlank()).toList();
        name = Words.clean(name).stream().filter(l -> !l.isBlank()).toList();
        spoken = Words.clean(spoken);
    }

    public static Issuer of(String parent, String name) {
        return new Issuer(List.of(parent), List.of(name), "");
    }

    /** The same issuer with the words that a sentence uses, such as Ban Thường vụ Đảng ủy xã Công Hải. */
    public Issuer spokenAs(String words) {
        return new Issuer(parent, name, words);
    }

    /** The name on one line, as a sentence needs it. */
    public String fullName() {
        return String.join(" ", name);
    }
}
