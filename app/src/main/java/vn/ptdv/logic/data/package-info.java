/**
 * Reading the tables that the program ships or that a clerk loads: rules, code lists, process, holidays.
 *
 * <p>Here is only how a table is read; what its rows mean is in {@code logic.rules} and {@code logic.process}.
 */
@NullMarked
package vn.ptdv.logic.data;

import org.jspecify.annotations.NullMarked;
