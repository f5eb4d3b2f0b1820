/**
 * What any table shows, taken out of the program: as a workbook, as separated text, as PDF or on paper.
 *
 * <p>Tables find it through {@code ui.common.table.TableExports}; no screen writes a list by itself.
 */
@NullMarked
package vn.ptdv.ui.exporting;

import org.jspecify.annotations.NullMarked;
