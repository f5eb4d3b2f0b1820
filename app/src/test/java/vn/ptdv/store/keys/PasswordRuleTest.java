package vn.ptdv.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.store.folder.BookFault;

@Tag("F95")
class PasswordRuleTest {
    private final PasswordRule rule = new PasswordRule(8);

    @ParameterizedTest
    @CsvSource({
        "'', PASSWORD_EMPTY",
        "'          ', PASSWORD_EMPTY",
        "ngan, PASSWORD_SHORT",
        "nguyễnlan, PASSWORD_IS_USER",
        "NGUYỄNLAN, PASSWORD_IS_USER"
    })
    void refusesWhatProtectsNothing(String password, BookFault fault) {
        assertThat(rule.fault("NguyễnLan", password.toCharArray())).contains(fault);
    }

    @Test
    void countsLettersNotTheirParts() {
        assertThat(rule.fault(
                        "Lan", Normalizer.normalize("ấấấấ", Normalizer.Form.NFD).toCharArray()))
                .contains(BookFault.PASSWORD_SHORT);
    }

    @Test
    void leavesAGoodPasswordAsItIs() {
        char[] good = "mùa xuân 2026".toCharArray();
        assertThat(rule.fault("Lan", good)).isEmpty();
        assertThat(new String(good)).isEqualTo("mùa xuân 2026");
    }

    @Test
    void saysTheLeastLength() {
        assertThat(rule.explain(BookFault.PASSWORD_SHORT).todo()).contains("8 ký tự");
    }
}
