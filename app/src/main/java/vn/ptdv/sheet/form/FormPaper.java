package vn.ptdv.sheet.form;

/** What stands over and under a form: the organisations at the left, place and day at the foot. */
public record FormPaper(String parent, String issuer, String placeAndDay) {}
