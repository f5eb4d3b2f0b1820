/**
 * Input workbooks to send down: drop-down lists, checks, help and an example inside, and a hidden mark by which they
 * are read back without asking for columns.
 *
 * <p>What the lists hold comes from the caller; the fields come from the table that the import itself uses.
 */
@NullMarked
package vn.ptdv.sheet.template;

import org.jspecify.annotations.NullMarked;
