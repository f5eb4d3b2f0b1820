/**
 * The documents that the office writes again and again, made from plain values.
 *
 * <p>Each is a record that knows how to become an official document; its sentences are the office's to change and stand
 * in the messages.
 */
@NullMarked
package vn.ptdv.document.kind;

import org.jspecify.annotations.NullMarked;
