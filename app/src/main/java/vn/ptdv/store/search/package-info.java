/**
 * The index of quick find over the open book: people, units and documents, kept equal to the book by its change feed.
 *
 * <p>How words match is {@code logic.search}'s matter.
 */
@NullMarked
package vn.ptdv.store.search;

import org.jspecify.annotations.NullMarked;
