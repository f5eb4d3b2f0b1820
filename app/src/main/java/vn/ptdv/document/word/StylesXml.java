package vn.ptdv.document.word;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.Look.Trait;
import vn.ptdv.document.profile.LookId;

/** Collects the looks that a document uses and writes each once as a named style. */
final class StylesXml {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final FormatProfile profile;
    private final Map<String, Look> used = new LinkedHashMap<>();
    private final Map<Look, String> ids = new LinkedHashMap<>();

    StylesXml(FormatProfile profile) {
        this.profile = profile;
        for (LookId id : LookId.values()) {
            id(profile.look(id));
        }
    }

    /** The style of a look; one in another size than the profile's gets a style of its own. */
    String id(Look look) {
        return ids.computeIfAbsent(look, l -> {
            boolean own = l.size() == profile.look(l.id()).size();
            String id = own ? l.id().name() : l.id().name() + "_" + size(l).replace('.', '_');
            used.put(id, l);
            return id;
        });
    }

    String write() {
        StringBuilder out = new StringBuilder(16_000);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles ")
                .append(W)
                .append('>');
        out.append("<w:docDefaults><w:rPrDefault><w:rPr>").append(fonts());
        out.append("<w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>");
        out.append("<w:lang w:val=\"").append(profile.language()).append("\" w:eastAsia=\"");
        out.append(profile.language()).append("\" w:bidi=\"ar-SA\"/>");
        out.append("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>");
        out.append("</w:docDefaults>");
        out.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>");
        out.append("<w:qFormat/><w:rPr>").append(fonts()).append("</w:rPr></w:style>");
        out.append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">");
        out.append("<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr>");
        out.append("<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>");
        out.append("<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>");
        out.append("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        used.forEach((id, look) -> style(out, id, look));
        return out.append("</w:styles>").toString();
    }

    private String fonts() {
        String font = Xml.escape(profile.font());
        return "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\" w:eastAsia=\"" + font + "\" w:cs=\"" + font
                + "\"/>";
    }

    private void style(StringBuilder out, String id, Look look) {
        boolean own = id.equals(look.id().name());
        String name = own ? look.id().title() : look.id().title() + " " + size(look);
        out.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"")
                .append(id)
                .append("\">");
        out.append("<w:name w:val=\"").append(Xml.escape(name)).append("\"/>");
        out.append("<w:basedOn w:val=\"Normal\"/><w:qFormat/>");
        paragraph(out, look);
        run(out, look);
        out.append("</w:style>");
    }

    private static void paragraph(StringBuilder out, Look look) {
        out.append("<w:pPr>");
        if (look.has(Trait.KEEP)) {
            out.append("<w:keepNext/>");
        }
        if (look.has(Trait.RULE)) {
            out.append("<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>");
        }
        out.append("<w:spacing w:before=\"").append(Xml.twipsOfPoints(look.before()));
        out.append("\" w:after=\"").append(Xml.twipsOfPoints(look.after()));
        out.append("\" w:line=\"").append(Xml.twipsOfPoints(look.line())).append("\" w:lineRule=\"exact\"/>");
        if (look.hang() > 0) {
            long hang = Xml.twips(look.hang());
            out.append("<w:ind w:left=\"")
                    .append(hang)
                    .append("\" w:hanging=\"")
                    .append(hang)
                    .append("\"/>");
        } else if (look.first() > 0) {
            out.append("<w:ind w:firstLine=\"").append(Xml.twips(look.first())).append("\"/>");
        }
        out.append("<w:jc w:val=\"").append(justification(look)).append("\"/>");
        if (look.outline() > 0) {
            out.append("<w:outlineLvl w:val=\"").append(look.outline() - 1).append("\"/>");
        }
        out.append("</w:pPr>");
    }

    private static void run(StringBuilder out, Look look) {
        out.append("<w:rPr>");
        if (look.emphasis().bold()) {
            out.append("<w:b/><w:bCs/>");
        }
        if (look.emphasis().italic()) {
            out.append("<w:i/><w:iCs/>");
        }
        if (!look.color().equals("000000")) {
            out.append("<w:color w:val=\"").append(look.color()).append("\"/>");
        }
        long half = Math.round(look.size() * 2);
        out.append("<w:sz w:val=\"")
                .append(half)
                .append("\"/><w:szCs w:val=\"")
                .append(half)
                .append("\"/>");
        if (look.has(Trait.UNDERLINE)) {
            out.append("<w:u w:val=\"single\"/>");
        }
        out.append("</w:rPr>");
    }

    private static String justification(Look look) {
        return switch (look.place()) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
        };
    }

    private static String size(Look look) {
        double size = look.size();
        return size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
    }
}
