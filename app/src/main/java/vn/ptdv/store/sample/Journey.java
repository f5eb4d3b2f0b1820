package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.process.EventKind;

/** What happened to one candidacy until today, and what it waits for. */
final class Journey {
    final List<Step> steps = new ArrayList<>();

    @Nullable
    SampleClass awareness;

    @Nullable
    SampleClass newMember;

    SampleSessions.@Nullable Meeting waitingFor;
    String stage = "SOURCE";

    @Nullable
    String exit;

    /** One event to be, and the meeting that it happened at. */
    record Step(EventKind kind, String key, LocalDate day, Optional<SampleSessions.Meeting> meeting) {}

    void add(EventKind kind, String key, LocalDate day) {
        steps.add(new Step(kind, key, day, Optional.empty()));
        moved(kind, key);
    }

    void add(String key, LocalDate day, SampleSessions.Meeting meeting) {
        steps.add(new Step(EventKind.STAGE, key, day, Optional.of(meeting)));
        moved(EventKind.STAGE, key);
    }

    private void moved(EventKind kind, String key) {
        switch (kind) {
            case EXIT -> exit = key;
            case STAGE, RETURN -> {
                stage = key;
                exit = null;
            }
            case FACT -> {}
        }
    }

    String state() {
        return exit == null ? stage : exit;
    }

    Optional<LocalDate> day(String key) {
        return steps.stream().filter(s -> s.key().equals(key)).map(Step::day).reduce((one, next) -> next);
    }

    boolean reached(String key) {
        return day(key).isPresent();
    }

    /** The latest day; the official day is written late and lies before others. */
    LocalDate last() {
        return steps.stream().map(Step::day).max(LocalDate::compareTo).orElseThrow();
    }
}
