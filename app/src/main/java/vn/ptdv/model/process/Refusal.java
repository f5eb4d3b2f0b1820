package vn.ptdv.model.process;

import java.util.List;

/** A plain reason why an act is impossible; arguments are filled into its text. */
public record Refusal(RefusalCode code, List<Object> args) {
    public static Refusal of(RefusalCode code, Object... args) {
        return new Refusal(code, List.of(args));
    }
}
