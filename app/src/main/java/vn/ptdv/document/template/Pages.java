package vn.ptdv.document.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of one paper inside a file of many: what stands on them, and the set-up that ends them. */
final class Pages {
    private static final Pattern AFTER_NUMBERS =
            Pattern.compile("<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid"
                    + "|printerSettings|sectPrChange)\\b|</w:sectPr>");
    private static final String BARE = "<w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr>";
    private static final String TINY = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>";

    private final String content;
    private final String setup;
    private final int lastParagraph;

    /** Takes what stands between the tags of the body. */
    Pages(String body) {
        Tags tags = new Tags(body);
        int depth = 0;
        int paragraph = -1;
        int end = -1;
        int cut = body.length();
        while (tags.next()) {
            if (depth == 0 && !tags.closes()) {
                if (tags.is("sectPr")) {
                    cut = tags.from();
                } else {
                    paragraph = tags.is("p") ? tags.from() : -1;
                }
            }
            depth += tags.closes() ? -1 : (tags.alone() ? 0 : 1);
            end = depth == 0 && tags.to() <= cut ? tags.to() : end;
        }
        content = body.substring(0, Math.max(0, Math.min(cut, end)));
        String found = body.substring(cut).strip();
        setup = found.endsWith("</w:sectPr>") ? fromOne(found) : BARE;
        boolean hasOwn = paragraph >= 0 && content.indexOf("<w:sectPr", paragraph) >= 0;
        lastParagraph = hasOwn ? -1 : paragraph;
    }

    /** The last paper ends the file as the template does. */
    String last() {
        return content + setup;
    }

    /** Any other ends with a section of its own, set up in its last paragraph so that no line is added. */
    String broken() {
        if (lastParagraph < 0) {
            return content + "<w:p><w:pPr>" + TINY + setup + "</w:pPr></w:p>";
        }
        return content.substring(0, lastParagraph) + withSetup(content.substring(lastParagraph));
    }

    private String withSetup(String paragraph) {
        int tagEnd = paragraph.indexOf('>') + 1;
        String tag = paragraph.substring(0, tagEnd);
        if (tag.endsWith("/>")) {
            return tag.replace("/>", ">") + "<w:pPr>" + setup + "</w:pPr></w:p>";
        }
        String rest = paragraph.substring(tagEnd);
        if (rest.startsWith("<w:pPr/>")) {
            return tag + "<w:pPr>" + setup + "</w:pPr>" + rest.substring("<w:pPr/>".length());
        }
        if (!rest.startsWith("<w:pPr>")) {
            return tag + "<w:pPr>" + setup + "</w:pPr>" + rest;
        }
        int end = rest.indexOf("</w:pPr>");
        int change = rest.indexOf("<w:pPrChange");
        int at = change >= 0 && change < end ? change : end;
        return tag + rest.substring(0, at) + setup + rest.substring(at);
    }

    /** Begins on a new page that is numbered one. */
    private static String fromOne(String setup) {
        String paged = setup.replace("<w:type w:val=\"continuous\"/>", "<w:type w:val=\"nextPage\"/>");
        if (paged.contains("<w:pgNumType")) {
            return paged.contains("w:start=")
                    ? paged
                    : paged.replaceFirst("<w:pgNumType\\b", "<w:pgNumType w:start=\"1\"");
        }
        Matcher after = AFTER_NUMBERS.matcher(paged);
        return after.find()
                ? paged.substring(0, after.start()) + "<w:pgNumType w:start=\"1\"/>" + paged.substring(after.start())
                : paged;
    }
}
