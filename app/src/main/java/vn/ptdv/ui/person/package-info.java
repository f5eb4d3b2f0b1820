/**
 * The page of one person: where they stand, what comes next, papers, letters, helpers, history.
 *
 * <p>Rules and deadlines are computed below; here is only what is shown and typed.
 */
@NullMarked
package vn.ptdv.ui.person;

import org.jspecify.annotations.NullMarked;
