package vn.ptdv.sheet.value;

/** An item of a code list or a unit: what is stored and what is shown. */
public record Code(String code, String title) {}
