/**
 * Fills templates with what the book knows: values by the names of fields, the shelf of templates, many papers at once.
 *
 * <p>Both doors – the window and the command line – print through here.
 */
@NullMarked
package vn.ptdv.exchange.template;

import org.jspecify.annotations.NullMarked;
