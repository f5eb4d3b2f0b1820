package vn.ptdv.logic.filter;

import java.util.Arrays;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;

/** How a value is held against what was asked for. */
public enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    CONTAINS("~"),
    LACKS("!~");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public static Optional<Comparison> of(String sign) {
        String usual = sign.equals("<>") ? "!=" : sign;
        return Arrays.stream(values()).filter(c -> c.sign.equals(usual)).findFirst();
    }

    /** As it is said of a field of this type, such as "trước" of a day and "nhỏ hơn" of a number. */
    public String words(FieldType type) {
        return Texts.family("filter.compare", type == FieldType.DATE ? "DATE." + name() : name());
    }
}
