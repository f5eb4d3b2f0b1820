/**
 * The first-run guide: from nothing to a book with its committee, its number codes, signers, term, first user and
 * recovery key, in a few short steps.
 *
 * <p>Everything asked here can be changed later in the settings.
 */
@NullMarked
package vn.ptdv.ui.guide;

import org.jspecify.annotations.NullMarked;
