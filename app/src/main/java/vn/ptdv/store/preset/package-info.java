/**
 * Ways of looking at reports, kept under a name: one's own and those that others share.
 *
 * <p>What such a way does to a report is decided in {@code logic.report}.
 */
@NullMarked
package vn.ptdv.store.preset;

import org.jspecify.annotations.NullMarked;
