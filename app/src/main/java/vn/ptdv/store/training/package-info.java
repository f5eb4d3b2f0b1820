/**
 * Training classes in the book: days, seats, nominations, attendance, results, certificates, and where people leak.
 *
 * <p>How long a certificate is valid comes from the rule book; the stage of a person is moved by
 * {@code store.process}.
 */
@NullMarked
package vn.ptdv.store.training;

import org.jspecify.annotations.NullMarked;
