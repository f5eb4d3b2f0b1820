package vn.ptdv.ui.settings;

import vn.ptdv.model.setting.AppUser;

/** A user of the book, with or without a password of one's own. */
record UserLine(AppUser user, Door door) {
    /** Whether the name opens the book. */
    enum Door {
        OPENS,
        NO_PASSWORD
    }
}
