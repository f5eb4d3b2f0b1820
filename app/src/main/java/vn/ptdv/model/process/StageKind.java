package vn.ptdv.model.process;

/** What an entry of the process table is: an act of the committee, a stage of a person, a way out, or a fact beside the stages. */
public enum StageKind {
    COMMITTEE,
    STAGE,
    EXIT,
    FACT
}
