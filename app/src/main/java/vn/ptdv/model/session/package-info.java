/**
 * A session of the standing committee (phiên họp ban thường vụ) that decides on many dossiers at once.
 *
 * <p>Only values; how many votes are needed is computed in {@code logic.session}.
 */
@NullMarked
package vn.ptdv.model.session;

import org.jspecify.annotations.NullMarked;
