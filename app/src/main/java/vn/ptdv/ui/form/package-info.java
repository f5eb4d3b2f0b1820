/**
 * Small forms made from a plan: a handful of fields, one act, messages at the fields.
 *
 * <p>The plan says what is asked and who saves it; nothing here knows what the fields mean.
 */
@NullMarked
package vn.ptdv.ui.form;

import org.jspecify.annotations.NullMarked;
