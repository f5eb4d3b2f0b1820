package vn.ptdv.sheet.write;

import java.util.Locale;

/** The looks of a cell; the place in this list is the number of the style in the file. */
@SuppressWarnings("EnumOrdinal") // Every file carries its own list of styles, so a number never outlives its list.
enum Look {
    DEFAULT(Font.NORMAL_12, Frame.NONE, "", Align.LEFT),
    PARENT(Font.NORMAL_14, Frame.NONE, "", Align.CENTRE),
    ORGANISATION(Font.BOLD_14, Frame.NONE, "", Align.CENTRE),
    PARTY(Font.BOLD_UNDERLINED_15, Frame.NONE, "", Align.CENTRE),
    PLACE(Font.ITALIC_14, Frame.NONE, "", Align.CENTRE),
    TITLE(Font.BOLD_15, Frame.NONE, "", Align.CENTRE),
    NOTE(Font.ITALIC_14, Frame.NONE, "", Align.CENTRE),
    HEADER(Font.BOLD_12, Frame.THIN, "", Align.CENTRE),
    TEXT(Font.NORMAL_12, Frame.THIN, "", Align.LEFT),
    GUARDED(Font.NORMAL_12, Frame.THIN, "", Align.LEFT),
    CENTRED(Font.NORMAL_12, Frame.THIN, "", Align.CENTRE),
    CENTRED_GUARDED(Font.NORMAL_12, Frame.THIN, "", Align.CENTRE),
    WHOLE(Font.NORMAL_12, Frame.THIN, "#,##0", Align.RIGHT),
    DECIMAL(Font.NORMAL_12, Frame.THIN, "#,##0.0##", Align.RIGHT),
    PERCENT(Font.NORMAL_12, Frame.THIN, "0.0#%", Align.RIGHT),
    DATE(Font.NORMAL_12, Frame.THIN, "dd/mm/yyyy", Align.CENTRE),
    TOTAL_TEXT(Font.BOLD_12, Frame.THIN, "", Align.LEFT),
    TOTAL_WHOLE(Font.BOLD_12, Frame.THIN, "#,##0", Align.RIGHT),
    TOTAL_DECIMAL(Font.BOLD_12, Frame.THIN, "#,##0.0##", Align.RIGHT),
    TOTAL_PERCENT(Font.BOLD_12, Frame.THIN, "0.0#%", Align.RIGHT),
    RECIPIENTS_TITLE(Font.UNDERLINED_14, Frame.NONE, "", Align.LEFT),
    RECIPIENTS(Font.NORMAL_12, Frame.NONE, "", Align.LEFT),
    SIGNING(Font.BOLD_14, Frame.NONE, "", Align.CENTRE),
    POSITION(Font.NORMAL_14, Frame.NONE, "", Align.CENTRE);

    private static final int OWN_FORMATS = 164;
    private final Font font;
    private final Frame frame;
    private final String format;
    private final Align align;

    Look(Font font, Frame frame, String format, Align align) {
        this.font = font;
        this.frame = frame;
        this.format = format;
        this.align = align;
    }

    private enum Font {
        NORMAL_12("", 12),
        BOLD_12("<b/>", 12),
        NORMAL_14("", 14),
        BOLD_14("<b/>", 14),
        ITALIC_14("<i/>", 14),
        UNDERLINED_14("<u/>", 14),
        BOLD_15("<b/>", 15),
        BOLD_UNDERLINED_15("<b/><u/>", 15);

        private final String marks;
        private final int size;

        Font(String marks, int size) {
            this.marks = marks;
            this.size = size;
        }
    }

    private enum Frame {
        NONE,
        THIN
    }

    private enum Align {
        LEFT("left"),
        CENTRE("center"),
        RIGHT("right");

        private final String word;

        Align(String word) {
            this.word = word;
        }
    }

    /** What a cell names its style by. */
    int number() {
        return ordinal();
    }

    static Look of(ListColumn.Kind kind) {
        return valueOf(kind.name());
    }

    static Look totalOf(ListColumn.Kind kind) {
        return switch (kind) {
            case WHOLE -> TOTAL_WHOLE;
            case DECIMAL -> TOTAL_DECIMAL;
            case PERCENT -> TOTAL_PERCENT;
            default -> TOTAL_TEXT;
        };
    }

    /** The same look in bold. */
    Look strong() {
        return switch (this) {
            case WHOLE -> TOTAL_WHOLE;
            case DECIMAL -> TOTAL_DECIMAL;
            case PERCENT -> TOTAL_PERCENT;
            default -> TOTAL_TEXT;
        };
    }

    /** The same look with the mark that keeps a text a text when it is edited. */
    Look guarded() {
        return this == CENTRED ? CENTRED_GUARDED : GUARDED;
    }

    static String stylesXml() {
        StringBuilder xml = new StringBuilder(4096);
        xml.append(XlsxParts.HEAD)
                .append("<styleSheet xmlns=\"")
                .append(XlsxParts.MAIN)
                .append("\">");
        xml.append("<numFmts count=\"").append(values().length).append("\">");
        for (Look look : values()) {
            String code = look.format.isEmpty() ? "General" : look.format;
            xml.append("<numFmt numFmtId=\"").append(OWN_FORMATS + look.ordinal());
            xml.append("\" formatCode=\"").append(code).append("\"/>");
        }
        xml.append("</numFmts><fonts count=\"").append(Font.values().length).append("\">");
        for (Font font : Font.values()) {
            xml.append("<font>").append(font.marks).append("<sz val=\"").append(font.size);
            xml.append("\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>");
        }
        xml.append("</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>");
        xml.append("<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"2\">");
        xml.append("<border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.append('<')
                    .append(side)
                    .append(" style=\"thin\"><color auto=\"1\"/></")
                    .append(side)
                    .append('>');
        }
        xml.append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>");
        xml.append("<cellXfs count=\"").append(values().length).append("\">");
        for (Look look : values()) {
            look.appendXf(xml);
        }
        xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                + " builtinId=\"0\"/></cellStyles>");
        return xml.append("</styleSheet>").toString();
    }

    private void appendXf(StringBuilder xml) {
        xml.append("<xf numFmtId=\"").append(format.isEmpty() ? 0 : OWN_FORMATS + ordinal());
        xml.append("\" fontId=\"").append(font.ordinal());
        xml.append("\" fillId=\"0\" borderId=\"").append(frame.ordinal()).append("\" xfId=\"0\"");
        if (name().toUpperCase(Locale.ROOT).endsWith("GUARDED")) {
            xml.append(" quotePrefix=\"1\"");
        }
        xml.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
        xml.append("<alignment horizontal=\"").append(align.word).append("\" vertical=\"center\"");
        xml.append(this == DEFAULT || align == Align.RIGHT ? "" : " wrapText=\"1\"");
        // Neither words nor figures stand on the rule at the edge of their cell.
        xml.append(align != Align.CENTRE && frame == Frame.THIN ? " indent=\"1\"" : "")
                .append("/></xf>");
    }
}
