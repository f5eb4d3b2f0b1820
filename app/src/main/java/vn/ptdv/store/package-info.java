/**
 * The book on disk: encrypted H2, migrations, the change log, backups and keys, and the acts that write to it.
 *
 * <p>Only this package and its children see SQL. It knows no JavaFX and no Office formats.
 */
@NullMarked
package vn.ptdv.store;

import org.jspecify.annotations.NullMarked;
