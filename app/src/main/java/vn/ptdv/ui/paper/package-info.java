/**
 * Paper on the screen: the pages of any PDF to look at, to search and to print, for every screen that makes one.
 *
 * <p>Shows finished files only; what they are made of is the screen's own matter.
 */
@NullMarked
package vn.ptdv.ui.paper;

import org.jspecify.annotations.NullMarked;
