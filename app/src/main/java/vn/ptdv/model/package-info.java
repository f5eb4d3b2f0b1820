/**
 * What is true of the world: records, enums and sealed results of the committee's own words.
 *
 * <p>Nothing here knows a screen, a file, a table or a rule's value; only {@code java.*} may be used.
 */
@NullMarked
package vn.ptdv.model;

import org.jspecify.annotations.NullMarked;
