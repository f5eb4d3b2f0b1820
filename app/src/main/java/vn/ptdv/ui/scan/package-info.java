/**
 * A scan from the book on the screen, one page at a time, and photos and scans on their way in and out.
 *
 * <p>What is shown is never written to a temporary file, because nothing of a dossier may lie about unencrypted.
 */
@NullMarked
package vn.ptdv.ui.scan;

import org.jspecify.annotations.NullMarked;
