/**
 * Statistical forms of the book: their definitions as dated data, and the facts that they count.
 *
 * <p>What a figure means is decided in {@code logic.statistic}; here is only where it comes from.
 */
@NullMarked
package vn.ptdv.store.statistic;

import org.jspecify.annotations.NullMarked;
