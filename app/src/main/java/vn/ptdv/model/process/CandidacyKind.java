package vn.ptdv.model.process;

/** First admission or re-admission (kết nạp lại). */
public enum CandidacyKind {
    FIRST,
    READMISSION
}
