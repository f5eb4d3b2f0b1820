/**
 * The entrance: {@link vn.ptdv.Main} chooses between window and command line.
 *
 * <p>Nothing else lives here; see the packages model, logic, store, document, sheet, exchange, ui and cli.
 */
@NullMarked
package vn.ptdv;

import org.jspecify.annotations.NullMarked;
