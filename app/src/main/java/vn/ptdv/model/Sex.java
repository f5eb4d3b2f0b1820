package vn.ptdv.model;

/** Nam, nữ: the two words of the Party's forms. */
public enum Sex {
    MALE,
    FEMALE
}
