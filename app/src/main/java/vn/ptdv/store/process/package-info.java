/**
 * The way of people through the process: candidacies, events, what follows from them, and acts on many at once.
 *
 * <p>What may happen is decided in {@code logic.process} and {@code logic.rules} with the tables of the book; here
 * it is read, written, and kept derivable. Every act is one action that can be taken back.
 */
@NullMarked
package vn.ptdv.store.process;

import org.jspecify.annotations.NullMarked;
