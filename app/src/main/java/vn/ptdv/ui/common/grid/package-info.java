/**
 * A dense grid to type into: arrows, type to replace, paste from a spreadsheet, marks at the cells.
 *
 * <p>It holds texts only; what a text means and whether it may be saved is the screen's matter.
 */
@NullMarked
package vn.ptdv.ui.common.grid;

import org.jspecify.annotations.NullMarked;
