/**
 * The layer under H2 that keeps the data file encrypted, in H2's own format but with the machine's own AES: H2's is written
 * in Java and costs more than everything else in a scan (decision 0014).
 */
@NullMarked
package vn.ptdv.store.cipher;

import org.jspecify.annotations.NullMarked;
