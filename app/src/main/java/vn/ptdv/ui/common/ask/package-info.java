/**
 * Forms of a few fields: made from labels and keys, read back by key, and marked with what the store found wrong.
 *
 * <p>What is asked for and what becomes of it is the screen's matter.
 */
@NullMarked
package vn.ptdv.ui.common.ask;

import org.jspecify.annotations.NullMarked;
