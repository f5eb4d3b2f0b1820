/**
 * The screen of sources and dossiers: the table and the board of all who are on the way, adding someone, acts on many.
 *
 * <p>One person's own page is in {@code ui.person}. Rows are made off the window's thread; the view only shows them.
 */
@NullMarked
package vn.ptdv.ui.people;

import org.jspecify.annotations.NullMarked;
