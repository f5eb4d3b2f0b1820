/**
 * Runs of reports and forms that were finished: their figures, files and parameters, which never change, and what
 * happened to the book since.
 *
 * <p>Writes only through the unit of work, so that finishing can be taken back.
 */
@NullMarked
package vn.ptdv.store.run;

import org.jspecify.annotations.NullMarked;
