package vn.ptdv.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;

/** The JSON of a report is what the guide says it is, key by key. */
@Tag("F96")
class ReportJsonTest {
    @Test
    void theGuideNamesEveryReportAndEveryKeyOfItsColumns() throws IOException {
        String guide = Files.readString(Path.of("docs/guide/reports-json.md"));
        for (ReportId id : ReportId.values()) {
            int start = guide.indexOf("### `" + id.code() + "`:");
            assertThat(start).as(id.code()).isPositive();
            int end = guide.indexOf("\n### ", start + 1);
            String section = end < 0 ? guide.substring(start) : guide.substring(start, end);
            for (ReportColumn column : ReportColumn.of(id)) {
                assertThat(section)
                        .contains("- `" + column.key() + "`: " + column.title() + " (`" + column.kind() + "`)");
            }
        }
    }

    @Test
    void numbersAreNumbersAndWhatIsUnknownIsNull() throws IOException {
        ReportTable.Head head = new ReportTable.Head(
                ReportId.QUOTA_GROUPS,
                Period.quarter(2026, 3),
                LocalDate.of(2026, 9, 30),
                new ReportTable.Reach(Optional.of(LocalDate.of(2026, 10, 5)), Optional.of("Chi bộ Một")));
        ReportRow row = ReportRow.data(List.of(
                        ReportCell.of("1"),
                        ReportCell.of("=1+1"),
                        ReportCell.of(300),
                        ReportCell.of(152),
                        new ReportCell.Share(Optional.of(new BigDecimal("50.7"))),
                        new ReportCell.Share(Optional.empty())))
                .about(7);
        JsonNode json = new ObjectMapper().readTree(ReportJson.bytes(ReportTable.of(head, List.of(row), List.of("a"))));
        assertThat(json.get("report").asText()).isEqualTo("quota-groups");
        assertThat(json.get("period").asText()).isEqualTo("2026-Q3");
        assertThat(json.get("knownOn").asText()).isEqualTo("2026-10-05");
        assertThat(json.get("unit").asText()).isEqualTo("Chi bộ Một");
        JsonNode values = json.at("/rows/0/values");
        assertThat(values.get("year").isIntegralNumber()).isTrue();
        assertThat(values.get("percent").decimalValue()).isEqualByComparingTo("50.7");
        assertThat(values.get("remaining").isNull()).isTrue();
        assertThat(values.get("groupUnit").asText()).isEqualTo("=1+1");
        assertThat(json.at("/rows/0/unit").asLong()).isEqualTo(7);
    }
}
