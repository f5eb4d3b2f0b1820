/**
 * Model, view and controller in code: who is made by whom, and what is undone when a screen goes.
 *
 * <p>A Controller makes its Model and its View and is the only one of the three that others see. Nothing here knows a
 * screen, a service or a table.
 */
@NullMarked
package vn.ptdv.ui.common.mvc;

import org.jspecify.annotations.NullMarked;
