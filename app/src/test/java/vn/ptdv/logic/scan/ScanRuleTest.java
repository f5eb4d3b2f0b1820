package vn.ptdv.logic.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;

@Tag("F32")
class ScanRuleTest {
    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] WORD = {'P', 'K', 3, 4};

    private final ScanRule rule = new ScanRule(ScanRule.Keeping.KEPT, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "PAPER, PDF, ''",
        "PAPER, JPEG, ''",
        "PAPER, PNG, ''",
        "PAPER, WORD, FILE_NOT_SCAN",
        "PAPER, NOTHING, FILE_EMPTY",
        "PHOTO, JPEG, ''",
        "PHOTO, PNG, ''",
        "PHOTO, PDF, FILE_NOT_PHOTO",
        "PHOTO, WORD, FILE_NOT_PHOTO"
    })
    void takesWhatAFileReallyIs(ScanUse use, String content, String fault) {
        assertThat(rule.fault(use, bytes(content)).map(f -> f.fault().name()).orElse(""))
                .isEqualTo(fault);
    }

    @Test
    void countsTheLimitOfEachUseToTheByte() {
        byte[] full = Arrays.copyOf(PDF, 2 * 1024 * 1024);
        assertThat(rule.fault(ScanUse.PAPER, full)).isEmpty();
        assertThat(rule.fault(ScanUse.PAPER, Arrays.copyOf(full, full.length + 1)))
                .contains(FieldFinding.of(ScanRule.FIELD, Fault.FILE_TOO_LARGE, 2));
        assertThat(rule.fault(ScanUse.PHOTO, Arrays.copyOf(JPEG, 1024 * 1024 + 1)))
                .contains(FieldFinding.of(ScanRule.FIELD, Fault.FILE_TOO_LARGE, 1));
    }

    @Test
    void keepsNoPapersWhereTheCommitteeWantsNone() {
        ScanRule none = new ScanRule(ScanRule.Keeping.NOT_KEPT, 2, 1);
        assertThat(none.fault(ScanUse.PAPER, PDF).map(FieldFinding::fault)).contains(Fault.SCANS_NOT_KEPT);
        assertThat(none.fault(ScanUse.PHOTO, JPEG)).isEqualTo(Optional.empty());
    }

    private static byte[] bytes(String content) {
        return switch (content) {
            case "PDF" -> PDF;
            case "JPEG" -> JPEG;
            case "PNG" -> PNG;
            case "WORD" -> WORD;
            default -> new byte[0];
        };
    }
}
