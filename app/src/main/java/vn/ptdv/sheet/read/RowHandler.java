package vn.ptdv.sheet.read;

/** Takes the rows one by one, in order, blank ones left out. */
@FunctionalInterface
public interface RowHandler {
    Next row(Row row);

    /** Whether the next row is wanted. */
    enum Next {
        GO_ON,
        STOP
    }
}
