package vn.ptdv.store.folder;

import vn.ptdv.logic.text.Texts;

/** A fault in words: what happened, what is kept, what to do, and its code. */
public record Explanation(String code, String what, String kept, String todo) {

    public static Explanation of(BookFault fault, Object... args) {
        return new Explanation(
                fault.code(),
                Texts.family("book.what", fault.name(), args),
                Texts.family("book.kept", fault.name(), args),
                Texts.family("book.todo", fault.name(), args));
    }

    public String oneText() {
        return Texts.of("book.explanation", what, kept, todo, code);
    }
}
