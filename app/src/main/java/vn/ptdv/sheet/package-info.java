/**
 * A workbook: reading lists that offices send, writing lists and statistical forms.
 *
 * <p>Takes values of model and logic; knows no SQL and no screen.
 */
@NullMarked
package vn.ptdv.sheet;

import org.jspecify.annotations.NullMarked;
