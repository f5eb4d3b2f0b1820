package vn.ptdv.sheet.read;

/** Whether a file could be opened as a workbook. */
public sealed interface OpenResult {
    record Opened(Workbook workbook) implements OpenResult {}

    record Refused(ReadProblem problem) implements OpenResult {}
}
