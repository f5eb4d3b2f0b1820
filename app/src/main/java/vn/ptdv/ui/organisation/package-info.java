/**
 * The screen of the Party organisations as a whole: the tree, the units one follows, the enterprises without any.
 *
 * <p>Only the way in and the tabs live here; each part has a package of its own.
 */
@NullMarked
package vn.ptdv.ui.organisation;

import org.jspecify.annotations.NullMarked;
