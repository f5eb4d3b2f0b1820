/**
 * Finishing a report or a form with all its files, and running a finished one again to see what is different now.
 *
 * <p>What is kept is kept in the book by {@code store.run}; how a file is written belongs to its own package.
 */
@NullMarked
package vn.ptdv.exchange.frozen;

import org.jspecify.annotations.NullMarked;
