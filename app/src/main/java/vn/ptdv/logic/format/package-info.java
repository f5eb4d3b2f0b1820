/**
 * Guidances of format as the book keeps them: named values, each set with its dates and its source, built on another.
 *
 * <p>Knows which values a guidance needs and of what kind they are; what they look like on paper is the paper's business.
 */
@NullMarked
package vn.ptdv.logic.format;

import org.jspecify.annotations.NullMarked;
