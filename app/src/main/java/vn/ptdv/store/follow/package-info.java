/**
 * What follows a unit through the year: praise and correction, inspections, notes, surveys, posts, trainings,
 * difficulties.
 *
 * <p>Plain rows under named acts; nothing here computes a result.
 */
@NullMarked
package vn.ptdv.store.follow;

import org.jspecify.annotations.NullMarked;
