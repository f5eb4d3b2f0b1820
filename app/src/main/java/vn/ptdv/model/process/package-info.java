/**
 * A person's way from source to official member, in values: stages, events, votes, deadlines, rules and findings.
 *
 * <p>Only what was recorded or computed stands here; how it follows is in {@code logic.rules} and
 * {@code logic.process}. No value of a rule may be written in this package.
 */
@NullMarked
package vn.ptdv.model.process;

import org.jspecify.annotations.NullMarked;
