/**
 * The book's examination of itself: counts, the audit chain, the log against the tables, stored contents against
 * their hashes, and what candidacies repeat of their events.
 *
 * <p>Only reads; every finding has a code whose words are in the messages.
 */
@NullMarked
package vn.ptdv.store.check;

import org.jspecify.annotations.NullMarked;
