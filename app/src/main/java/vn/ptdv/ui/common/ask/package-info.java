/**
 * Forms of a few fields that a screen lives with: made from labels and keys, read back by key, shown, hidden or closed as
 * others are typed, and marked with what the store found wrong.
 *
 * <p>What is asked for and what becomes of it is the screen's matter. A question that is only asked, answered and saved in
 * place needs none of this and is a plan of {@code ui.form}.
 */
@NullMarked
package vn.ptdv.ui.common.ask;

import org.jspecify.annotations.NullMarked;
