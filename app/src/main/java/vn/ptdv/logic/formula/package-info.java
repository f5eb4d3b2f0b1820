/**
 * The small language in which tables of data say what they count: conditions over facts ({@code sex = 'FEMALE' and age
 * <= 30}) and sums over other rows ({@code A + B - C}).
 *
 * <p>It has no loops, no assignment and no way out of itself; a text of limited length and depth always ends. Here is
 * nothing about forms or people: names mean what the caller's {@link vn.ptdv.logic.formula.Scope} says.
 */
@NullMarked
package vn.ptdv.logic.formula;

import org.jspecify.annotations.NullMarked;
