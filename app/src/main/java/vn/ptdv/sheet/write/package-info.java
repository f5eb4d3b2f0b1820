/**
 * Writing lists: a fast .xlsx writer that streams rows straight into the package, and a .csv writer.
 *
 * <p>A list carries the layout of the Party's tables (issuer, title, header row, totals, closing). Nothing that a
 * person typed can become a formula. Files appear whole or not at all.
 */
@NullMarked
package vn.ptdv.sheet.write;

import org.jspecify.annotations.NullMarked;
