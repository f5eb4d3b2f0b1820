package vn.ptdv.ui.common.dialog;

/**
 * An error a person can act on: what happened, what is kept, what to do next, a short code to read out, and details to
 * copy that hold no personal data.
 */
public record Problem(String happened, String kept, String next, String code, String details) {}
