package vn.ptdv.document.profile;

import vn.ptdv.logic.text.Texts;

/** Every way a line can look; each is one named style in Word and one rule in the page's style sheet. */
public enum LookId {
    PARTY,
    PARENT,
    ISSUER,
    STAR,
    NUMBER,
    PLACE_DATE,
    LETTER_SUBJECT,
    DRAFT,
    URGENCY,
    CORNER,
    KIND,
    AUTHOR,
    SUBJECT,
    DASHES,
    ADDRESSEE,
    ADDRESSEE_LABEL,
    ADDRESSEE_LAST,
    GAP,
    BODY,
    GROUND,
    PART,
    PART_NAME,
    ARTICLE,
    CLAUSE,
    POINT,
    DASH,
    HEADING1,
    HEADING2,
    HEADING3,
    HEADING4,
    CENTERED,
    AUTHORITY,
    POSITION,
    SIGNATURE_SPACE,
    SIGNER,
    RECIPIENTS_LABEL,
    RECIPIENT,
    COPIES,
    PRESS_BAN,
    CONTACT,
    APPENDIX,
    APPENDIX_TITLE,
    APPENDIX_NOTE,
    TABLE_HEAD,
    TABLE_NUMBERS,
    TABLE_CELL,
    TABLE_GROUP,
    TABLE_TOTAL,
    TABLE_AFTER,
    UNIT_LINE,
    PAGE_NUMBER,
    HAIR;

    /** The name that the clerk sees in Word's list of styles. */
    public String title() {
        return Texts.ofEnum("paper.look", this);
    }
}
