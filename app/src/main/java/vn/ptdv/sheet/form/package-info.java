/**
 * A statistical form as the workbook that is sent up: its fixed layout, sums and shares as formulas with their values,
 * ready to print.
 *
 * <p>Draws what {@code logic.statistic} counted; nothing is added to the given layout.
 */
@NullMarked
package vn.ptdv.sheet.form;

import org.jspecify.annotations.NullMarked;
