/**
 * What is asked for and answered when candidacies are opened, moved on, turned back or moved away.
 *
 * <p>Only values; stages, events, rules and findings are in {@code model.process}.
 */
@NullMarked
package vn.ptdv.model.candidacy;

import org.jspecify.annotations.NullMarked;
