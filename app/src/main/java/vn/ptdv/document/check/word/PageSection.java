package vn.ptdv.document.check.word;

/** One section's page: lengths in millimetres; what its headers and footers do with the page's number. */
public record PageSection(Sheet sheet, Numbers numbers) {

    /** Paper and margins. */
    public record Sheet(
            double width, double height, double top, double bottom, double left, double right, double header) {}

    /** Where the page's number stands. */
    public record Numbers(boolean inHeader, boolean inFooter, boolean onFirstPage, boolean centred, double size) {}
}
