/**
 * Pieces that screens are laid out with: toolbar, banner, empty state, form, status sign, share bar, chips.
 *
 * <p>They show what they are given and call back; none knows a service.
 */
@NullMarked
package vn.ptdv.ui.common.layout;

import org.jspecify.annotations.NullMarked;
