package vn.ptdv.document.check;

import vn.ptdv.document.profile.FormatProfile;

/** Looks at one matter of a document. */
interface Rule {
    void check(Anatomy paper, FormatProfile profile, Findings findings);
}
