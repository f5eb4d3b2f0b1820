/**
 * Statistical forms: what a form prints and counts ({@link vn.ptdv.logic.statistic.StatForm}, which is data), and how
 * its figures follow from facts.
 *
 * <p>No form, row or label stands in code; where the facts come from is not known here.
 */
@NullMarked
package vn.ptdv.logic.statistic;

import org.jspecify.annotations.NullMarked;
