/**
 * Any Word file as pages: its paragraphs, tables, pictures and margins as HTML for openhtmltopdf.
 *
 * <p>Lines and pages end where a word processor ends them. What cannot be drawn is never dropped in silence: it is named,
 * so that the reader knows what the Word file has and the page has not.
 */
@NullMarked
package vn.ptdv.document.wordpage;

import org.jspecify.annotations.NullMarked;
