package vn.ptdv.ui.shell;

import vn.ptdv.logic.search.FoundEntry;

/** What was found, with the words that tell it from another of the same name. */
record FoundLine(FoundEntry entry, String beside) {}
