/**
 * The register of issued documents: numbers, their series and their state.
 *
 * <p>Values only; how a number is taken or given up is the store's business.
 */
@NullMarked
package vn.ptdv.model.register;

import org.jspecify.annotations.NullMarked;
