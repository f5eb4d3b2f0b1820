package vn.ptdv.model.process;

/** How the votes were cast. */
public enum VoteMethod {
    SECRET_BALLOT,
    CARD
}
