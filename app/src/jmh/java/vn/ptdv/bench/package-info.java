/**
 * Benchmarks beside a peer or the physical floor in the same run; they print a table and write JSON under
 * {@code target/bench}.
 *
 * <p>Never tests: nothing here gates a build, and only ratios of one run may be quoted.
 */
package vn.ptdv.bench;
