/**
 * The parts that every screen is made of; a screen looks like {@code sampler}, which shows each part in each state.
 *
 * <p>Sub-packages: {@code mvc}, {@code task}, {@code dialog}, {@code theme}, {@code text}, {@code field}, {@code table},
 * {@code filter}, {@code layout}, {@code chart}. No service, no store and no screen is known here: data comes in as
 * values and functions, acts go out as callbacks.
 */
@NullMarked
package vn.ptdv.ui.common;

import org.jspecify.annotations.NullMarked;
