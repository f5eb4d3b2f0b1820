/**
 * The look: tokens, bundled fonts, letter size and icons.
 *
 * <p>Colours stand in {@code theme/*.css} by name; no other package writes a colour.
 */
@NullMarked
package vn.ptdv.ui.common.theme;

import org.jspecify.annotations.NullMarked;
