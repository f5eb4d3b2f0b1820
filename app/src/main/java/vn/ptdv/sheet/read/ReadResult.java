package vn.ptdv.sheet.read;

/** How the reading of one sheet ended. */
public sealed interface ReadResult {
    record Done(SheetExtras extras) implements ReadResult {}

    record Failed(ReadProblem problem) implements ReadResult {}
}
