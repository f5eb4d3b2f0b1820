/**
 * The templates, printing them for people, and the ledger of numbered blanks.
 *
 * <p>{@code PrintDesk} is what other screens call; what stands in a paper is decided in {@code exchange.template}.
 */
@NullMarked
package vn.ptdv.ui.template;

import org.jspecify.annotations.NullMarked;
