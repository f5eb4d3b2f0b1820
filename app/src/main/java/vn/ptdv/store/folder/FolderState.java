package vn.ptdv.store.folder;

/** What stands in a folder that is to be opened as a book. */
public sealed interface FolderState {
    /** All parts are there; whether they are sound shows when they are opened. */
    record Complete() implements FolderState {}

    /** Nothing there yet, or an empty folder: a book can be made here. */
    record Free() implements FolderState {}

    record Faulty(BookFault fault) implements FolderState {
        public Explanation explanation() {
            return Explanation.of(fault);
        }
    }
}
