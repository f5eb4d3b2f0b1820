/**
 * Letters about one person that wait for an answer: the paper that asks another committee, organisations or the residence.
 *
 * <p>What is asked and answered is kept by {@code store.dossier}; here it becomes paper.
 */
@NullMarked
package vn.ptdv.exchange.letter;

import org.jspecify.annotations.NullMarked;
