package vn.ptdv.logic.formula;

import java.math.BigDecimal;
import java.util.Set;

/** What a name or an expression stands for. */
public sealed interface Value {
    record Num(BigDecimal number) implements Value {}

    record Word(String word) implements Value {}

    record Words(Set<String> words) implements Value {
        public Words {
            words = Set.copyOf(words);
        }
    }

    record Flag(boolean is) implements Value {}

    /** Not known: an empty field, a division by nothing, a comparison of things that do not compare. */
    record Unknown() implements Value {}

    static Value unknown() {
        return new Unknown();
    }

    static Value of(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    /** An empty word is an unknown one. */
    static Value of(String word) {
        return word.isEmpty() ? unknown() : new Word(word);
    }

    static Value of(Set<String> words) {
        return new Words(words);
    }

    static Value of(boolean is) {
        return new Flag(is);
    }

    default boolean holds() {
        return this instanceof Flag flag && flag.is();
    }
}
