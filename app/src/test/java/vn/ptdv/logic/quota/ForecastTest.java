package vn.ptdv.logic.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.model.Rounding;

@Tag("F13")
class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 2);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @Test
    void expectsThePastShareOfEachStage() {
        // 90 days are left; of 10 past cases 9 were admitted after 60 days, or 4 of them only after 200; of those still
        // there after 150 days 5 are left
        Map<String, StageHistory> history = Map.of(
                "APPRAISAL", new StageHistory(10, Collections.nCopies(9, 60)),
                "FILE", new StageHistory(10, List.of(60, 60, 60, 60, 60, 200, 200, 200, 200)));
        List<Forecast.Waiting> pipeline = List.of(
                new Forecast.Waiting("APPRAISAL", List.of(1, 5, 5, 7, 7, 8, 30)),
                new Forecast.Waiting("FILE", List.of(0, 0, 150, 150)));
        Forecast forecast = Forecast.of(new Progress(20, 9), pipeline, history, TODAY, YEAR_END);
        assertThat(forecast.basis()).hasSize(2);
        Forecast.Line appraisal = forecast.basis().get(0);
        assertThat(appraisal.count()).isEqualTo(7);
        assertThat(appraisal.passRate()).isEqualTo(0.9);
        assertThat(appraisal.expected()).isCloseTo(6.3, within(1e-9));
        assertThat(forecast.basis().get(1).expected()).isCloseTo(0.5 + 0.5 + 0.8 + 0.8, within(1e-9));
        assertThat(forecast.more()).isEqualTo(9);
        assertThat(forecast.expected()).isEqualTo(new Progress(20, 18));
        assertThat(forecast.percent(0, Rounding.HALF_UP)).contains(BigDecimal.valueOf(90));
    }

    @Test
    void listsAStageWithoutHistoryButCountsNothing() {
        Forecast forecast = Forecast.of(
                new Progress(10, 4), List.of(new Forecast.Waiting("NEW", List.of(3))), Map.of(), TODAY, YEAR_END);
        assertThat(forecast.basis().get(0).withoutHistory()).isTrue();
        assertThat(forecast.expected().result()).isEqualTo(4);
    }

    @Test
    void expectsNothingMoreWhenTheDayHasPassed() {
        Map<String, StageHistory> history = Map.of("FILE", new StageHistory(4, List.of(60, 60, 60, 60)));
        Forecast forecast = Forecast.of(
                new Progress(10, 4),
                List.of(new Forecast.Waiting("FILE", List.of(10))),
                history,
                YEAR_END.plusDays(5),
                YEAR_END);
        assertThat(forecast.more()).isZero();
    }

    @Test
    void refusesAHistoryThatCannotBe() {
        assertThatThrownBy(() -> new StageHistory(1, List.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }
}
