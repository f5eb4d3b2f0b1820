package vn.ptdv.model.process;

/** In what part one helps: before the file, as introducer, as one who took over from an introducer, on probation. */
public enum HelperRole {
    HELPER,
    INTRODUCER,
    REPLACEMENT,
    PROBATION
}
