/**
 * Reports as files: workbook, Word, PDF and JSON from the one neutral table, under the office's own head.
 *
 * <p>Lays out, never counts: every figure comes from the report as it was run.
 */
@NullMarked
package vn.ptdv.exchange.report;

import org.jspecify.annotations.NullMarked;
