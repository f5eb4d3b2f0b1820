/**
 * A person as lists, extracts and verification need them, and no more: facts, family, absences.
 *
 * <p>Only values; what may be typed is checked in {@code logic.person}.
 */
@NullMarked
package vn.ptdv.model.person;

import org.jspecify.annotations.NullMarked;
