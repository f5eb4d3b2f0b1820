/**
 * People in the book: their facts, family, absences and photo, duplicates, the rows of the table and quick find.
 *
 * <p>What happens to a person on the way into the Party is in {@code store.process}; no rule is checked here.
 */
@NullMarked
package vn.ptdv.store.person;

import org.jspecify.annotations.NullMarked;
