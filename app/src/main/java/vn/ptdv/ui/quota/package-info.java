/**
 * The quotas: decisions with their grid of lines, proposals, what is in force, and the members they are measured by.
 *
 * <p>What may be saved is decided by the store; here it is typed, marked and explained.
 */
@NullMarked
package vn.ptdv.ui.quota;

import org.jspecify.annotations.NullMarked;
