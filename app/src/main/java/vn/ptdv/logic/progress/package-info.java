/**
 * The progress board: what units have done of what they were given, from figures that were counted elsewhere.
 *
 * <p>No rows are read here; thresholds and rounding come in as arguments.
 */
@NullMarked
package vn.ptdv.logic.progress;

import org.jspecify.annotations.NullMarked;
