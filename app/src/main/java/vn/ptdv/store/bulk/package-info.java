/**
 * What an act on many people would come to, person by person, before anything is written: unit, helper, class, target
 * group, review.
 *
 * <p>Only reading; the acts themselves live with what they change. Steps have their own check in {@code store.process}.
 */
@NullMarked
package vn.ptdv.store.bulk;

import org.jspecify.annotations.NullMarked;
