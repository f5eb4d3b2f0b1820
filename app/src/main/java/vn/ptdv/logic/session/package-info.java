/**
 * The votes of a session as they are typed: how many are needed, whether they carry, whether they can be right.
 *
 * <p>The fractions come from the rule book; nothing is kept here.
 */
@NullMarked
package vn.ptdv.logic.session;

import org.jspecify.annotations.NullMarked;
