package vn.ptdv.model.process;

/** The part of the way in which a stage lies. */
public enum StagePhase {
    NONE,
    SOURCE,
    ADMISSION,
    PROBATION,
    OFFICIAL
}
