/**
 * Sessions of the standing committee in the book: agenda, votes, and closing, which numbers the decisions and
 * writes the events of all as one action.
 *
 * <p>The papers of a session are made elsewhere from what stands here.
 */
@NullMarked
package vn.ptdv.store.session;

import org.jspecify.annotations.NullMarked;
