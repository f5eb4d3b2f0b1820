/**
 * The screen of the training classes: their list, a class with its days, people, attendance and results, and the lists
 * of those who do not get on.
 *
 * <p>Who may be sent, what a grade means and how certificates are numbered is decided in {@code store.training}.
 */
@NullMarked
package vn.ptdv.ui.training;

import org.jspecify.annotations.NullMarked;
