package vn.ptdv.model.session;

import java.time.LocalDate;

/** The series from which the decisions of a session take their numbers, and who signs them when. */
public record Numbering(
        String body, String term, String kind, int firstNumber, String suffix, LocalDate signedOn, String signer) {
    /** The whole number of the n-th decision, counted from 0. */
    public String code(int n) {
        return "%02d%s".formatted(firstNumber + n, suffix);
    }
}
