package vn.ptdv.model.register;

/** One frozen file of an issued document and the fingerprint that proves it unchanged. */
public record IssuedFile(String format, String fileName, String sha256, long bytes) {}
