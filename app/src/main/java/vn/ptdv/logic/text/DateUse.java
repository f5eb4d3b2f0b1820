package vn.ptdv.logic.text;

/** What a typed date is for: a birth date is never in the future. */
public enum DateUse {
    BIRTH,
    ANY
}
