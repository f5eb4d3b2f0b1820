/**
 * What follows from the world: rules, deadlines, quotas, votes, statistics and Vietnamese text.
 *
 * <p>Everything is computable without a screen and without a database. Values of rules come in as data.
 */
@NullMarked
package vn.ptdv.logic;

import org.jspecify.annotations.NullMarked;
