package vn.ptdv.model.training;

import java.time.LocalDate;
import java.util.Optional;

/** One class; id 0 is one not kept yet. */
public record TrainingClass(
        long id,
        ClassKind kind,
        String name,
        String decisionNumber,
        Optional<LocalDate> decisionOn,
        LocalDate from,
        LocalDate to,
        String place,
        String organiser,
        Optional<Integer> capacity,
        String certificateSuffix,
        ClassState state,
        String note) {
    public static TrainingClass planned(ClassKind kind, String name, LocalDate from, LocalDate to) {
        return new TrainingClass(
                0, kind, name, "", Optional.empty(), from, to, "", "", Optional.empty(), "", ClassState.PLANNED, "");
    }

    public TrainingClass withCertificates(String suffix, String by) {
        return new TrainingClass(
                id, kind, name, decisionNumber, decisionOn, from, to, place, by, capacity, suffix, state, note);
    }

    public TrainingClass withCapacity(int seats) {
        return new TrainingClass(
                id,
                kind,
                name,
                decisionNumber,
                decisionOn,
                from,
                to,
                place,
                organiser,
                Optional.of(seats),
                certificateSuffix,
                state,
                note);
    }
}
