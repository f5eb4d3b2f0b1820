package vn.ptdv.store.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F116")
class MaskingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        saved person 4711                        | saved person 4711
        saved Nguyễn Văn An today                | saved *** today
        saved Nguyen Van An today                | saved *** today
        saved NGUYEN VAN AN                      | saved ***
        id 001085012345 refused                  | id *** refused
        call 0912 345 678 or 0912.345.678        | call *** or ***
        born 05/09/1991                          | born ***
        mail hoa.ban@example.vn bounced          | mail *** bounced
        2026-11-20 09:00:01 [INFO] a.b: row 12345| 2026-11-20 09:00:01 [INFO] a.b: row 12345
        user lan and LAN opened                  | user *** and *** opened
        rename to lân                            | rename to ***
        """)
    void namesAndLongNumbersGo(String line, String masked) {
        assertThat(Masking.of(Stream.of("Lan")).line(line)).isEqualTo(masked);
    }
}
