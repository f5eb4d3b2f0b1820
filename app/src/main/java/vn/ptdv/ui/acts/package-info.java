/**
 * The list of what was done: each act by its name, who did it when, whether it still holds; taken back or done again
 * one by one or several at once.
 */
@NullMarked
package vn.ptdv.ui.acts;

import org.jspecify.annotations.NullMarked;
