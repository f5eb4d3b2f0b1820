/**
 * The sample book: an invented committee with years of believable work, the same for the same seed, sizes and day.
 *
 * <p>Writes only through the unit of work; names, words and chances are tables under {@code rules/sample_*}, so no
 * Vietnamese and no real place stands here. Nothing outside demonstration and tests may depend on its content.
 */
@NullMarked
package vn.ptdv.store.sample;

import org.jspecify.annotations.NullMarked;
