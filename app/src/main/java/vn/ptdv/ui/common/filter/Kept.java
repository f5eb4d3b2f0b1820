package vn.ptdv.ui.common.filter;

/**
 * A filter under its name.
 *
 * @param owner whose it is, blank when it lies on this machine only
 * @param mine whether one may change it
 */
public record Kept(String name, Filter filter, String owner, boolean mine, boolean shared, boolean pinned) {}
