/**
 * Arithmetic of quotas: exact splits, rates, progress, pace, ranks, sum checks and forecasts.
 *
 * <p>Every function takes its figures and its settings as arguments; nothing here counts people or reads a book.
 */
@NullMarked
package vn.ptdv.logic.quota;

import org.jspecify.annotations.NullMarked;
