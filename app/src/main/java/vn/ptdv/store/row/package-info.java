/**
 * Plain rows that people add, edit and delete, each as one named action.
 *
 * <p>Acts with rules of their own do not live here but beside their tables.
 */
@NullMarked
package vn.ptdv.store.row;

import org.jspecify.annotations.NullMarked;
