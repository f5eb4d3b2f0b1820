/**
 * What is looked for in a list, said as an expression: read from text, put into words, and tried on rows.
 *
 * <p>Knows neither tables nor screens: a list says which fields it has and how a row answers for each. The text form
 * is the one that is typed on the command line and the one under which a filter is kept.
 */
@NullMarked
package vn.ptdv.logic.filter;

import org.jspecify.annotations.NullMarked;
