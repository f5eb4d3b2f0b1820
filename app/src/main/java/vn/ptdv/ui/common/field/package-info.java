/**
 * Fields: each takes free typing, never rewrites what is being typed, and says under itself what is wrong.
 *
 * <p>Typing tools send a letter, take it back and send the composed one; so a text is read at any moment but only put in
 * order when the field is left.
 */
@NullMarked
package vn.ptdv.ui.common.field;

import org.jspecify.annotations.NullMarked;
