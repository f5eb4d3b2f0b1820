/**
 * Admissions counted from dossiers for all units at once, never kept as counters, and the pipeline behind a forecast.
 *
 * <p>The counting reads only the days that were asked for, so it does not slow down as the book grows older.
 */
@NullMarked
package vn.ptdv.store.progress;

import org.jspecify.annotations.NullMarked;
