/**
 * Filters kept in the book, for every list of it; how they look stands in {@code ui.common.filter}.
 */
@NullMarked
package vn.ptdv.ui.filtering;

import org.jspecify.annotations.NullMarked;
