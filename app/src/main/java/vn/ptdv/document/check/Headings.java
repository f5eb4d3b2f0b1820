package vn.ptdv.document.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.LookId;

/** Numbers that stand before headings, articles, clauses and points. */
final class Headings {
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,6})\\s?([.\\-)/]).*", Pattern.DOTALL);
    private static final Pattern ARABIC = Pattern.compile("(\\d{1,2})\\s?([.\\-)/])(?![\\d/]).*", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("dieu (\\d{1,3})\\b.*");
    private static final Pattern PART = Pattern.compile("(phan|chuong|muc) (thu )?\\S+( .*)?");
    private static final Pattern POINT = Pattern.compile("\\p{L}\\s?[)/].*", Pattern.DOTALL);
    private static final List<String> ROMANS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private Headings() {}

    /** A number before a line: its series, its value, the sign that follows it. */
    record Label(Series series, int value, String sign) {}

    /** The series that count on their own. */
    enum Series {
        ROMAN,
        ARTICLE,
        ARABIC
    }

    static Optional<Label> label(Line line) {
        String text = line.text();
        Matcher roman = ROMAN.matcher(text);
        if (roman.matches() && ROMANS.contains(roman.group(1))) {
            return Optional.of(new Label(Series.ROMAN, ROMANS.indexOf(roman.group(1)) + 1, roman.group(2)));
        }
        Matcher article = ARTICLE.matcher(line.folded());
        if (article.matches()
                && text.substring(0, 1).equals(text.substring(0, 1).toUpperCase(Locale.ROOT))) {
            return Optional.of(new Label(Series.ARTICLE, Integer.parseInt(article.group(1)), "."));
        }
        Matcher arabic = ARABIC.matcher(text);
        return arabic.matches()
                ? Optional.of(new Label(Series.ARABIC, Integer.parseInt(arabic.group(1)), arabic.group(2)))
                : Optional.empty();
    }

    static boolean part(Line line) {
        return PART.matcher(line.folded()).matches() && line.shown().length() < 40;
    }

    static LookId role(Line line) {
        Optional<Label> label = label(line);
        if (label.isPresent()) {
            return switch (label.get().series()) {
                case ROMAN -> LookId.HEADING1;
                case ARTICLE -> LookId.ARTICLE;
                case ARABIC -> line.bold() ? LookId.HEADING2 : LookId.CLAUSE;
            };
        }
        if (line.text().startsWith("-")) {
            return LookId.DASH;
        }
        return POINT.matcher(line.text()).matches() ? LookId.POINT : LookId.BODY;
    }
}
