/**
 * The open book: H2's own matters (address, cipher, backup, shutdown) in {@code Database}, migrations in
 * {@code Schema}, and {@code Book} which hands out guarded reading and the one way of writing.
 *
 * <p>What is H2's own stays in {@code Database}, so that the same migrations and queries can run elsewhere.
 */
@NullMarked
package vn.ptdv.store.book;

import org.jspecify.annotations.NullMarked;
