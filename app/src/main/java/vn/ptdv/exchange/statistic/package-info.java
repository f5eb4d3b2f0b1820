/**
 * A counted statistical form as files: the fixed workbook, a paper, JSON.
 *
 * <p>Counts nothing; the workbook's layout is drawn in {@code sheet.form}.
 */
@NullMarked
package vn.ptdv.exchange.statistic;

import org.jspecify.annotations.NullMarked;
