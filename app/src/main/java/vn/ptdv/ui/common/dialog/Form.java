package vn.ptdv.ui.common.dialog;

import java.util.function.BooleanSupplier;
import vn.ptdv.ui.common.mvc.Controller;

/** A small form in its own window; the act's button asks for the acceptance, and the window stays open without it. */
public record Form(String title, Controller content, String act, Acceptance acceptance) {
    /** Checks what was typed and saves it; {@code close} is called once it is kept, at once or when the work is done. */
    @FunctionalInterface
    public interface Acceptance {
        void ask(Runnable close);
    }

    /** A form whose acceptance needs no work beyond looking at the fields. */
    public Form(String title, Controller content, String act, BooleanSupplier accept) {
        this(title, content, act, close -> {
            if (accept.getAsBoolean()) {
                close.run();
            }
        });
    }
}
