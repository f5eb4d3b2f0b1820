package vn.ptdv.store.count;

import vn.ptdv.model.unit.CountItem;

/** A cell of the grid. */
public record CountCell(long unitId, CountItem item) {}
