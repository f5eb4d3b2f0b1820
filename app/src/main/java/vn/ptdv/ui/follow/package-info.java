/**
 * Lists beside the list of people: rules that were set aside, reviews of a unit, helpers and what they carry.
 *
 * <p>Each opens over the list of people and goes back to it.
 */
@NullMarked
package vn.ptdv.ui.follow;

import org.jspecify.annotations.NullMarked;
