/**
 * The register of enterprises outside the State sector, and which of them have no Party organisation yet.
 *
 * <p>Founding an organisation is a change of units and is done on their screen.
 */
@NullMarked
package vn.ptdv.ui.enterprise;

import org.jspecify.annotations.NullMarked;
