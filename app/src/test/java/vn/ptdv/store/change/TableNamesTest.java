package vn.ptdv.store.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.store.jooq.DefaultSchema;

/** The log, the bin and the commands speak of tables as people call them. */
@Tag("F96")
class TableNamesTest {
    @Test
    void everyTableHasANameInWords() {
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(TableWords.of(table.getName()))
                        .as(table.getName())
                        .isNotEqualTo(table.getName()));
    }
}
