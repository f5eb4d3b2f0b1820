/**
 * The rule sets as the office sees and keeps them: values with their sources, corrections, the local layer.
 *
 * <p>What a rule means is {@code logic.rules}; here is only what stands in the book.
 */
@NullMarked
package vn.ptdv.store.rulebook;

import org.jspecify.annotations.NullMarked;
