/**
 * The log of an open book: few files of a bounded size in the book's own folder, without names or numbers of people.
 *
 * <p>The only place that knows which library writes the log; everyone else logs through slf4j.
 */
@NullMarked
package vn.ptdv.store.log;

import org.jspecify.annotations.NullMarked;
