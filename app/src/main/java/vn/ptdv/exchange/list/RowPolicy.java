package vn.ptdv.exchange.list;

/** Whether rows with faults hold all others back. */
public enum RowPolicy {
    ALL_OR_NOTHING,
    VALID_ROWS
}
