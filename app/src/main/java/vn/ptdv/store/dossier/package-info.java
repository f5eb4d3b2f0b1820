/**
 * Dossiers in the book: papers by the frozen checklist, verification letters, the log of handing over.
 *
 * <p>Only papers of which something is known have a row; what is missing follows from the checklist. Scans lie in
 * the book and are as secret as it is.
 */
@NullMarked
package vn.ptdv.store.dossier;

import org.jspecify.annotations.NullMarked;
