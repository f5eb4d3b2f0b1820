package vn.ptdv.document.check;

import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.LookId;

/** A line in its role. */
record Part(LookId role, Line line) {}
