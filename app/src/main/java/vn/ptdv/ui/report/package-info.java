/**
 * The screen "Báo cáo": choose a report and a period, look, drill down to the names, write files; and the window with
 * the list behind a figure, which other screens open too.
 *
 * <p>Shows what was counted elsewhere; no figure is made here.
 */
@NullMarked
package vn.ptdv.ui.report;

import org.jspecify.annotations.NullMarked;
