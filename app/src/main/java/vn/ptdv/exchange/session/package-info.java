/**
 * The papers of a session of the standing committee, made from what stands in the book: what is put before it, its
 * minutes, its conclusion, and one decision for each person.
 *
 * <p>The wording is {@code document.kind}; here only the facts are put together and the files written.
 */
@NullMarked
package vn.ptdv.exchange.session;

import org.jspecify.annotations.NullMarked;
