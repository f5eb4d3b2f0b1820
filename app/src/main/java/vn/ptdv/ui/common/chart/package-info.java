/**
 * Simple charts drawn from shapes: readable on a grey printer, each part reachable by Tab and said in words.
 *
 * <p>Figures come in as values; a pressed part calls back with its number, so that the list behind it can open.
 */
@NullMarked
package vn.ptdv.ui.common.chart;

import org.jspecify.annotations.NullMarked;
