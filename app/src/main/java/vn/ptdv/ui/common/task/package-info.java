/**
 * Work off the window's thread: typed errors, the latest of a kind wins, progress, and an end when the screen goes.
 *
 * <p>Screens use {@link vn.ptdv.ui.common.task.TaskRunner} only; tests use a runner that works at once.
 */
@NullMarked
package vn.ptdv.ui.common.task;

import org.jspecify.annotations.NullMarked;
