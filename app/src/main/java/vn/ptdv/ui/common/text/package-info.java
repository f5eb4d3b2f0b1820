/**
 * Small things about words on the screen: what a field says under itself.
 *
 * <p>The words themselves stand in {@code messages/}.
 */
@NullMarked
package vn.ptdv.ui.common.text;

import org.jspecify.annotations.NullMarked;
