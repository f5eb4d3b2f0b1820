/**
 * The progress board: what each unit was given and has done, and the people behind every figure.
 *
 * <p>Figures are counted by the store and never typed here.
 */
@NullMarked
package vn.ptdv.ui.progress;

import org.jspecify.annotations.NullMarked;
