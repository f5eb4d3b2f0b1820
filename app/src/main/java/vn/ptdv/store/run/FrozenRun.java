package vn.ptdv.store.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** One finished run: what it was of, when and by whom, its figures and files; the hash seals all of it. */
public record FrozenRun(long id, Of of, Made made, String figures, String sha256, List<KeptFile> files) {
    /** The report or form with the parameters by which it can be run again. */
    public record Of(String report, String title, String period, LocalDate asOf, String parameters) {}

    /** When, by whom, and after which action of the change log. */
    public record Made(LocalDateTime at, String by, long afterAction, String note) {}

    /** A file of the run, named by the hash of its content. */
    public record KeptFile(String name, String format, String sha256, long size) {}
}
