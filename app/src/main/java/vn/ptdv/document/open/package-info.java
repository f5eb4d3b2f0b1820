/** Hands a finished file to the program that the machine opens it with. */
@NullMarked
package vn.ptdv.document.open;

import org.jspecify.annotations.NullMarked;
