/**
 * What comes of something typed: it is kept, or findings stand at its fields.
 *
 * <p>Findings are codes with arguments; their words are in the messages, and nothing that was typed is lost.
 */
@NullMarked
package vn.ptdv.model.entry;

import org.jspecify.annotations.NullMarked;
