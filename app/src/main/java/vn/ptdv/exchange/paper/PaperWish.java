package vn.ptdv.exchange.paper;

/** What a sample text is wanted for: the kind, the key of its source (may be empty), the threshold in per cent. */
public record PaperWish(PaperKind kind, String source, int threshold) {}
