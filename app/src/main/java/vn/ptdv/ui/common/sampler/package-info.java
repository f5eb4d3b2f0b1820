/**
 * A page that shows each part in each state: for whoever builds a screen, and for the pictures of the tests.
 *
 * <p>Its rows are made up; nothing of the book is read here.
 */
@NullMarked
package vn.ptdv.ui.common.sampler;

import org.jspecify.annotations.NullMarked;
