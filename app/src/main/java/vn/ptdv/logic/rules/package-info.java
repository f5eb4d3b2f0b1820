/**
 * The rules of admission: the rule book, thresholds of votes, and one small check per rule.
 *
 * <p>A check takes facts and a rule book and returns findings; it stores nothing and asks no clock. Values come from
 * the rule book only, so that a new regulation is a new file and not a new program.
 */
@NullMarked
package vn.ptdv.logic.rules;

import org.jspecify.annotations.NullMarked;
