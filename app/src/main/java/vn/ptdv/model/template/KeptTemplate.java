package vn.ptdv.model.template;

/** A template that the book keeps versions of; version 0 is the program's own where there is one. */
public record KeptTemplate(long id, String code, String name, Origin origin, int activeVersion) {
    /** As the program ships it. */
    public static final int SHIPPED = 0;

    /** Whether it stands in for a form of the program's or is the office's own. */
    public enum Origin {
        SHIPPED_FORM,
        OFFICE
    }
}
