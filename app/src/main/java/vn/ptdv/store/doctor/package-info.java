/**
 * The package that an office sends to whoever helps it: versions, sizes, counts, findings, the end of the log.
 *
 * <p>Nothing in it may name a person, a unit or a place; what is not known to be harmless is masked. No words for people
 * are made here.
 */
@NullMarked
package vn.ptdv.store.doctor;

import org.jspecify.annotations.NullMarked;
