/**
 * The same services from a command line, for IT staff, nightly jobs and tests.
 *
 * <p>Results go to standard output, messages to standard error; no screen.
 */
@NullMarked
package vn.ptdv.cli;

import org.jspecify.annotations.NullMarked;
