/**
 * What can be said of an unforeseen error without saying anything of a person.
 *
 * <p>No logging and no windows here.
 */
@NullMarked
package vn.ptdv.logic.fault;

import org.jspecify.annotations.NullMarked;
