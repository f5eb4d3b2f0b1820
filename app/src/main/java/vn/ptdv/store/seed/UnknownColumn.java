package vn.ptdv.store.seed;

/** A table from outside names a column that the book does not have. */
final class UnknownColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownColumn(String where) {
        super(where);
    }
}
