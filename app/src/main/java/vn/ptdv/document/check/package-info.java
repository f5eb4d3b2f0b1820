/**
 * Examines any Word file against a format profile and says what deviates, where, and what was expected.
 *
 * <p>Three steps: the file becomes plain lines with their effective look ({@link vn.ptdv.document.check.word}), the
 * lines get their place in an official document ({@link Anatomy}), and each rule looks at that. Rules judge, they never
 * change anything; severities stand in {@code rules/lint-rules.csv}.
 */
@NullMarked
package vn.ptdv.document.check;

import org.jspecify.annotations.NullMarked;
