/**
 * Questions, messages, errors and file choosers behind one interface, the clipboard, and the clock of the window.
 *
 * <p>Buttons are named for the act. No screen opens a dialog of its own.
 */
@NullMarked
package vn.ptdv.ui.common.dialog;

import org.jspecify.annotations.NullMarked;
