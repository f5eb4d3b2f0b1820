/**
 * The screen "Tổng quan": how far the year and the term are, who is slow, what is due, where people get lost.
 *
 * <p>Every figure opens the list behind it; nothing is counted here.
 */
@NullMarked
package vn.ptdv.ui.overview;

import org.jspecify.annotations.NullMarked;
