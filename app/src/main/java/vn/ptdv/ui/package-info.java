/**
 * The window. One package per screen with its Controller, Model and View; shared parts in {@code common}.
 *
 * <p>No SQL and no Office formats here; work that takes time goes through the task runner.
 */
@NullMarked
package vn.ptdv.ui;

import org.jspecify.annotations.NullMarked;
