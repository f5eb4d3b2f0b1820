package vn.ptdv.model.person;

/** The facts of a person, in the order of the 26-item CV. */
public enum PersonField {
    FULL_NAME(Kind.LINE, 120),
    OTHER_NAME(Kind.LINE, 120),
    BIRTH(Kind.BIRTH, 10),
    SEX(Kind.SEX, 6),
    CITIZEN_ID(Kind.CITIZEN_ID, 20),
    BIRTH_PLACE(Kind.LINE, 400),
    HOMETOWN(Kind.LINE, 400),
    RESIDENCE(Kind.LINE, 400),
    TEMPORARY_RESIDENCE(Kind.LINE, 400),
    ETHNIC(Kind.CODE, 40),
    RELIGION(Kind.CODE, 40),
    RELIGION_RANK(Kind.CODE, 40),
    OCCUPATION(Kind.CODE, 40),
    JOB(Kind.LINE, 250),
    WORKPLACE(Kind.LINE, 400),
    GENERAL_EDUCATION(Kind.CODE, 40),
    GENERAL_EDUCATION_NOTE(Kind.LINE, 120),
    PROFESSION(Kind.CODE, 40),
    MAJOR(Kind.LINE, 250),
    DEGREE_TITLE(Kind.CODE, 40),
    POLITICAL_THEORY(Kind.CODE, 40),
    FOREIGN_LANGUAGE(Kind.LINE, 120),
    INFORMATICS(Kind.LINE, 120),
    MINORITY_LANGUAGE(Kind.LINE, 120),
    YOUTH_UNION_ON(Kind.DATE, 10),
    YOUTH_UNION_PLACE(Kind.LINE, 250),
    REWARDS(Kind.TEXT, 4000),
    DISCIPLINE(Kind.TEXT, 4000),
    PHONE(Kind.LINE, 60),
    EMAIL(Kind.LINE, 120),
    NOTE(Kind.TEXT, 8000);

    private final Kind kind;
    private final int most;

    /** How a field is typed and kept. */
    public enum Kind {
        LINE,
        TEXT,
        CODE,
        DATE,
        BIRTH,
        SEX,
        CITIZEN_ID
    }

    PersonField(Kind kind, int most) {
        this.kind = kind;
        this.most = most;
    }

    public Kind kind() {
        return kind;
    }

    /** The most letters that are kept. */
    public int most() {
        return most;
    }
}
