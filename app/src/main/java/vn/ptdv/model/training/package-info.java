/**
 * Classes of both kinds – awareness of the Party, new members – with days, participants and results.
 *
 * <p>Only values; who may take part and what a result means is decided where classes are kept.
 */
@NullMarked
package vn.ptdv.model.training;

import org.jspecify.annotations.NullMarked;
