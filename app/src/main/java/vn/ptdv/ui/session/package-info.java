/**
 * The screen of the sessions of the standing committee: their list, the agenda with its grid of votes, and the close
 * with its preview.
 *
 * <p>How many votes are needed and what a conclusion leads to is decided in {@code logic.session} and
 * {@code store.session}.
 */
@NullMarked
package vn.ptdv.ui.session;

import org.jspecify.annotations.NullMarked;
