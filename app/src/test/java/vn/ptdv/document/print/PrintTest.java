package vn.ptdv.document.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page ranges as typed, and what a job tells the printer. */
@Tag("F81")
@Tag("F83")
class PrintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3, 5 | [PageRange[from=1, to=3], PageRange[from=5, to=5]]",
                "8- | [PageRange[from=8, to=9]]",
                "2 | [PageRange[from=2, to=2]]"
            })
    void rangesAreReadAsTyped(String typed, String ranges) {
        assertThat(PageRange.parse(typed, 9))
                .hasValueSatisfying(r -> assertThat(r).hasToString(ranges));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3-2", "1-10", "a", "1,,2", "-3"})
    void rangesThatAreNotThereAreRefused(String typed) {
        assertThat(PageRange.parse(typed, 9)).isEmpty();
    }

    @Test
    void jobTellsCopiesPagesAndSides() {
        PrintJob job = new PrintJob("KH", "", 3, List.of(new PageRange(2, 4)), PrintJob.Sides.ONE);
        PrintRequestAttributeSet set = SystemPrinter.attributes(job);
        assertThat(set.get(Copies.class)).isEqualTo(new Copies(3));
        assertThat(set.get(PageRanges.class)).isEqualTo(new PageRanges(2, 4));
        assertThat(set.get(Sides.class)).isEqualTo(Sides.ONE_SIDED);
        assertThat(SystemPrinter.attributes(PrintJob.of("KH")).get(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
    }

    @Test
    void missingPrinterIsNamed() {
        PrintJob job = new PrintJob("KH", "no such printer", 1, List.of(), PrintJob.Sides.ONE);
        PrintOutcome outcome = new SystemPrinter().print(new byte[0], job);
        assertThat(outcome).isInstanceOf(PrintOutcome.NoPrinter.class);
        assertThat(outcome.message()).contains("no such printer");
    }
}
