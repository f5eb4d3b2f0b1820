/**
 * Small forms made from a plan: a handful of fields, one act, messages at the fields, in place beside what they are about.
 *
 * <p>The plan says what is asked and who saves it; nothing here knows what the fields mean. A plan is plain data, so that
 * it can be made in a task and its answers are texts that are never lost. Fields that follow from each other while one
 * types, or a dialog with more below its fields, are the matter of {@code ui.common.ask}, which hands out the fields
 * themselves.
 */
@NullMarked
package vn.ptdv.ui.form;

import org.jspecify.annotations.NullMarked;
