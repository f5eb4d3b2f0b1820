/**
 * The papers of a person's dossier as it is kept: what is there, what letters are out, where the dossier itself is.
 *
 * <p>Which papers a dossier needs follows from its checklist in {@code logic.process}.
 */
@NullMarked
package vn.ptdv.model.dossier;

import org.jspecify.annotations.NullMarked;
