/**
 * Lists into the book and out of it: a file becomes a proposal, a preview, and then one batch that can be taken back.
 *
 * <p>What a cell means is decided in {@code sheet}, how rows are written in {@code store}; here the fields of a list
 * meet the tables of the book. Nothing is written before the last step.
 */
@NullMarked
package vn.ptdv.exchange.list;

import org.jspecify.annotations.NullMarked;
