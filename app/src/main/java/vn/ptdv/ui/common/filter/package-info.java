/**
 * What is looked for in a list: a text and conditions, kept as one value that can be saved under a name.
 *
 * <p>The bar only says what is wanted; the screen asks its service or filters its rows.
 */
@NullMarked
package vn.ptdv.ui.common.filter;

import org.jspecify.annotations.NullMarked;
