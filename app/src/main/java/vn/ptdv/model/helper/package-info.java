/**
 * Members who help people on the way, and the reviews that are written about those people.
 *
 * <p>Whether someone may help is checked in {@code logic.rules}.
 */
@NullMarked
package vn.ptdv.model.helper;

import org.jspecify.annotations.NullMarked;
