package vn.ptdv.store.change;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Role;

/** A write that the role of the present user does not cover; nothing was written. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Role role;

    public NotAllowed(Role role) {
        super(role.name());
        this.role = role;
    }

    /** What the user may not, and whom to ask. */
    public String words() {
        return Texts.family("action.notAllowed", role.name());
    }
}
