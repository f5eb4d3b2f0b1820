package vn.ptdv.logic.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F120")
class CsvTableTest {
    @Test
    void readsQuotesCommasBreaksAndTheByteOrderMark() {
        CsvTable table = CsvTable.parse("t", "\uFEFFcode,label\r\nA,\"Một, hai\"\r\n\r\nB,\"\"\"x\"\"\ny\"\r\nC,\r\n");

        assertThat(table.header()).containsExactly("code", "label");
        assertThat(table.rows()).extracting(row -> row.text("label")).containsExactly("Một, hai", "\"x\"\ny", "");
        assertThat(table.rows().get(2).optional("label")).isEmpty();
    }

    @Test
    void readsTheLastLineWithoutALineBreak() {
        assertThat(CsvTable.parse("t", "n\n7").rows().get(0).number("n")).isEqualTo(7);
    }

    @Test
    void anEmptyTextIsAnEmptyTable() {
        assertThat(CsvTable.parse("t", "").rows()).isEmpty();
    }

    @Test
    void aWrongCellIsReportedWithTableAndLine() {
        CsvTable table = CsvTable.parse("rules", "from,on\n2026-02-30,maybe\n");

        assertThatThrownBy(() -> table.rows().get(0).date("from")).hasMessageStartingWith("rules, line 2:");
        assertThatThrownBy(() -> table.rows().get(0).flag("on")).hasMessageContaining("maybe");
        assertThatThrownBy(() -> table.rows().get(0).text("to")).hasMessageContaining("no column to");
        assertThatThrownBy(() -> CsvTable.parse("rules", "a,b\n1\n")).hasMessageContaining("1 cells for 2 columns");
    }
}
