/**
 * The part "Biểu thống kê" of the reports: choose a form, a period and a unit, look, open the names behind a figure, read
 * which checks do not hold, write the workbook; and the runs that were finished.
 *
 * <p>Shows what was counted elsewhere; no figure is made here.
 */
@NullMarked
package vn.ptdv.ui.statistic;

import org.jspecify.annotations.NullMarked;
