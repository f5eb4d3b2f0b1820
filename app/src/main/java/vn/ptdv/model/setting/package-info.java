/**
 * What an office fixes about itself and its papers: signers, how admissions are counted.
 *
 * <p>Values only; reading and saving them is the store's work.
 */
@NullMarked
package vn.ptdv.model.setting;

import org.jspecify.annotations.NullMarked;
