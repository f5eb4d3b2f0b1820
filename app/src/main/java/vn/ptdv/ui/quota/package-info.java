/**
 * The quotas: decisions with their grid of lines, proposals, what is in force, the members they are measured by, and the
 * yearly survey of sources.
 *
 * <p>What may be saved is decided by the store; here it is typed, marked and explained.
 */
@NullMarked
package vn.ptdv.ui.quota;

import org.jspecify.annotations.NullMarked;
