package vn.ptdv.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guide page as parts: headings, paragraphs, list lines, pictures. */
final class PageText {
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+\\.) (.*)");

    private PageText() {}

    /** One part of a page. */
    sealed interface Part {
        record Heading(int level, String text) implements Part {}

        record Paragraph(String text) implements Part {}

        record Item(String sign, String text) implements Part {}

        record Picture(String says, String file) implements Part {}
    }

    static List<Part> parts(String page) {
        List<Part> parts = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : page.lines().toList()) {
            if (isText(line)) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            } else {
                end(paragraph, parts);
                single(line, parts);
            }
        }
        end(paragraph, parts);
        return parts;
    }

    private static boolean isText(String line) {
        return !line.isBlank()
                && !line.startsWith("#")
                && !line.startsWith("- ")
                && !NUMBERED.matcher(line).matches()
                && !PICTURE.matcher(line.strip()).matches();
    }

    private static void single(String line, List<Part> parts) {
        Matcher picture = PICTURE.matcher(line.strip());
        Matcher numbered = NUMBERED.matcher(line);
        if (line.startsWith("#")) {
            int level = line.indexOf(' ');
            parts.add(new Part.Heading(level, line.substring(level).strip()));
        } else if (line.startsWith("- ")) {
            parts.add(new Part.Item("–", line.substring(2).strip()));
        } else if (numbered.matches()) {
            parts.add(new Part.Item(numbered.group(1), numbered.group(2)));
        } else if (picture.matches()) {
            parts.add(new Part.Picture(picture.group(1), picture.group(2)));
        }
    }

    private static void end(StringBuilder paragraph, List<Part> parts) {
        if (!paragraph.isEmpty()) {
            parts.add(new Part.Paragraph(paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
