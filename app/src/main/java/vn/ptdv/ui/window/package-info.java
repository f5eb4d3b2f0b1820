/**
 * The frame of everything: the stage, what stands in it – entrance, guide or shell –, its size and place, the idle
 * lock, and the last net for errors.
 *
 * <p>No screen's own matter lives here.
 */
@NullMarked
package vn.ptdv.ui.window;

import org.jspecify.annotations.NullMarked;
