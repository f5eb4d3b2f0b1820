package vn.ptdv.model.helper;

import java.time.LocalDate;
import java.util.Optional;

/** One person in the grid of a period; the grade is empty while nobody has reviewed them. */
public record ReviewLine(
        long candidacyId,
        String name,
        String unit,
        String period,
        String grade,
        String content,
        String reviewer,
        Optional<LocalDate> on) {
    public boolean isReviewed() {
        return on.isPresent();
    }
}
