/**
 * Tổ chức đảng as they are and were: the tree of a day, their decisions, member counts, quotas and who follows them.
 *
 * <p>Values only: nothing here reads a book or knows a rule that may change.
 */
@NullMarked
package vn.ptdv.model.unit;

import org.jspecify.annotations.NullMarked;
