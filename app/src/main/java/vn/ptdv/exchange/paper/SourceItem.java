package vn.ptdv.exchange.paper;

/** A period, a decision, a session or a class that a text can be filled from. */
public record SourceItem(String key, String title) {}
