/**
 * The page "Hôm nay" with what is overdue and what is due, the office's own follow-ups, and the deadline calculator.
 *
 * <p>Deadlines come from the book as they were computed; nothing is counted here.
 */
@NullMarked
package vn.ptdv.ui.today;

import org.jspecify.annotations.NullMarked;
