/**
 * The settings: one section per matter, each a page of its own, chosen at the left.
 *
 * <p>What a setting means and which values it takes is the store's matter.
 */
@NullMarked
package vn.ptdv.ui.settings;

import org.jspecify.annotations.NullMarked;
