/**
 * What surrounds every screen: navigation, quick find, undo and redo, status bar, keys.
 *
 * <p>A screen is only a name here; what it shows is its own package's matter.
 */
@NullMarked
package vn.ptdv.ui.shell;

import org.jspecify.annotations.NullMarked;
