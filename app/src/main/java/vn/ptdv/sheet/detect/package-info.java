/**
 * Looking at a sheet as a clerk would: where its header stands, which column is which, where the list ends, and in
 * which old encoding a column was typed.
 *
 * <p>Proposes, never decides: every finding can be changed before anything is taken over. What words mean which column
 * stands in the tables under {@code rules/}, not here.
 */
@NullMarked
package vn.ptdv.sheet.detect;

import org.jspecify.annotations.NullMarked;
