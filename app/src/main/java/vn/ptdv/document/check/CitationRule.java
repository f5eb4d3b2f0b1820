package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;

/** How other documents are named, and words that stand twice. */
final class CitationRule implements Rule {
    private static final Pattern SYMBOL = Pattern.compile("\\b(\\d{1,5}\\p{Ll}?-[\\p{L}]{2,4}/[\\p{L}]{2,8})(.{0,30})");
    private static final Pattern DATED = Pattern.compile("(,?) ?ngay (\\d{1,2})([-/.])(\\d{1,2})([-/.])(\\d{4}).*");
    private static final Pattern TWICE =
            Pattern.compile("\\b(so|cua|va|cac|nhung|ve|cho|tai|duoc|voi|trong|theo|la) \\1\\b");

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        Set<String> cited = new HashSet<>();
        List<Line> lines = new ArrayList<>(paper.all(LookId.SUBJECT, LookId.GROUND));
        lines.addAll(paper.body());
        for (Line line : lines) {
            citations(line, cited, findings);
            Matcher twice = TWICE.matcher(line.folded());
            if (twice.find() && twiceWithAccents(line, twice.group(1))) {
                findings.at(LintCode.BOD03, LookId.BODY, line, Findings.expected("once"));
            }
        }
    }

    /** Two words that only look alike without their accents do not count. */
    private static boolean twiceWithAccents(Line line, String folded) {
        String[] words = VietnameseText.foldKeepingTone(line.shown()).split("\\s+");
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals(words[i - 1]) && VietnameseText.fold(words[i]).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    private static void citations(Line line, Set<String> cited, Findings findings) {
        Matcher symbols = SYMBOL.matcher(line.shown());
        while (symbols.find()) {
            boolean first = cited.add(VietnameseText.foldKeepingTone(symbols.group(1)));
            String after = VietnameseText.fold(symbols.group(2));
            Matcher dated = DATED.matcher(after.startsWith(",") ? after : " " + after);
            boolean isDated = dated.lookingAt() || DATED.matcher(after.strip()).lookingAt();
            if (first && !isDated) {
                findings.add(LintCode.BOD03, where(line), symbols.group(1), Findings.expected("cited"));
            } else if (first) {
                judge(line, symbols, after, findings);
            }
        }
    }

    private static void judge(Line line, Matcher symbols, String after, Findings findings) {
        String words = after.strip();
        boolean comma = words.startsWith(",");
        Matcher date = DATED.matcher(words);
        boolean slashes =
                date.lookingAt() && date.group(3).equals("/") && date.group(5).equals("/");
        boolean zeros = date.lookingAt() && zeros(date.group(2), date.group(4));
        if (!comma || !slashes || !zeros) {
            String shown = symbols.group(1) + symbols.group(2).replaceFirst("(\\d{4}).*", "$1");
            findings.add(LintCode.BOD03, where(line), shown, Findings.expected("cited"));
        }
    }

    private static boolean zeros(String day, String month) {
        int value = Integer.parseInt(month);
        boolean longMonth = value < 3 || value > 9;
        return day.length() == 2 && (longMonth ? month.length() == 2 : month.length() == 1);
    }

    private static String where(Line line) {
        return Texts.of("lint.where.line", LookId.BODY.title(), line.spot().paragraph());
    }
}
