/**
 * Reports as values: which columns they have, how their rows are counted and ordered, what stands behind a figure.
 *
 * <p>One neutral table serves the screen, the workbook, the paper and the JSON file; nothing here reads the book or
 * knows a file format.
 */
@NullMarked
package vn.ptdv.logic.report;

import org.jspecify.annotations.NullMarked;
