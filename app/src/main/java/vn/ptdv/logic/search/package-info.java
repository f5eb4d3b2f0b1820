/**
 * Quick find over people, units, documents and commands, in memory and by folded keys.
 *
 * <p>Knows no table and no screen: whoever owns the things puts in what is to be found and takes out what is gone.
 */
@NullMarked
package vn.ptdv.logic.search;

import org.jspecify.annotations.NullMarked;
