/**
 * The format profiles HD36 and HD05, the kinds of documents, the signing matrix: all as data.
 *
 * <p>Reads resource files and answers questions about them; lays nothing out and writes no file.
 */
@NullMarked
package vn.ptdv.document.profile;

import org.jspecify.annotations.NullMarked;
