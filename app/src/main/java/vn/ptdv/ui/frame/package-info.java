/**
 * What every screen is handed by the window: the machine's clock and places, the task runner, dialogs, memory and look.
 *
 * <p>Screens know this package and never the window itself.
 */
@NullMarked
package vn.ptdv.ui.frame;

import org.jspecify.annotations.NullMarked;
