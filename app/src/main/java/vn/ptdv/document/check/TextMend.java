package vn.ptdv.document.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.WordCopy;
import vn.ptdv.document.check.word.WordNode;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.FormatProfile.Order;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.VietnameseDates;

/** Words that have only one right form: the number's signs, its code's case, the date's zeros, the marks at ends. */
final class TextMend {
    private final WordCopy copy;
    private final FormatProfile profile;
    private final Kinds kinds;

    TextMend(WordCopy copy, FormatProfile profile, Kinds kinds) {
        this.copy = copy;
        this.profile = profile;
        this.kinds = kinds;
    }

    void mend(Anatomy paper) {
        paper.first(LookId.NUMBER).ifPresent(line -> number(paper, line));
        paper.first(LookId.PLACE_DATE).ifPresent(line -> date(paper, line));
        List<Line> body = paper.body();
        if (!body.isEmpty()) {
            Line last = body.get(body.size() - 1);
            if (last.text().endsWith("./.")) {
                ending(last, 3, ".");
            }
        }
        recipients(paper.all(LookId.RECIPIENT));
    }

    private void number(Anatomy paper, Line line) {
        SymbolText symbol = SymbolText.of(line.text());
        if (symbol.kind().isEmpty() || symbol.digits().isEmpty() || !whole(paper, line)) {
            return;
        }
        String digits = symbol.digits().matches("\\d\\p{Ll}?") ? "0" + symbol.digits() : symbol.digits();
        String word = line.text().strip().split("[\\s:]", 2)[0];
        write(line, word + " " + digits + "-" + code(paper, symbol.kind()) + "/" + symbol.body());
    }

    /** The code of the title, or the known one that differs in nothing but its case. */
    private String code(Anatomy paper, String typed) {
        Optional<String> titled = paper.titled().map(k -> k.codeIn(profile)).filter(c -> c.equalsIgnoreCase(typed));
        return titled.or(() -> kinds.all().stream()
                        .map(k -> k.codeIn(profile))
                        .filter(c ->
                                c.equals(typed) || c.toUpperCase(Locale.ROOT).equals(typed.toUpperCase(Locale.ROOT)))
                        .min((one, other) -> Boolean.compare(other.equals(typed), one.equals(typed))))
                .orElse(typed);
    }

    private void date(Anatomy paper, Line line) {
        DateText text = DateText.of(line.shown());
        if (text.date().isPresent() && !text.place().isEmpty() && whole(paper, line)) {
            write(
                    line,
                    text.place() + ", " + VietnameseDates.official(text.date().get()));
        }
    }

    private void recipients(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String end = profile.recipientEnd(Order.of(i, lines.size()));
            String text = line.text();
            boolean mark = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
            boolean starts = text.startsWith("-");
            if (starts && !text.endsWith(end)) {
                ending(line, mark ? 1 : 0, end);
            }
        }
    }

    /** Whether the line is all there is in its paragraph. */
    private static boolean whole(Anatomy paper, Line line) {
        int paragraph = line.spot().paragraph();
        return paper.parts().stream()
                        .filter(p -> p.line().spot().paragraph() == paragraph)
                        .count()
                == 1;
    }

    /** All words into the first text of the paragraph, whose look they then have. */
    private void write(Line line, String words) {
        if (words.equals(line.text())) {
            return;
        }
        List<WordNode> texts = copy.paragraph(line.spot().paragraph()).all("t");
        if (texts.isEmpty()) {
            return;
        }
        texts.get(0).text(words);
        texts.subList(1, texts.size()).forEach(t -> t.text(""));
    }

    /** Takes so many signs off the paragraph's end and puts others there. */
    private void ending(Line line, int off, String end) {
        List<WordNode> texts = copy.paragraph(line.spot().paragraph()).all("t");
        int rest = off;
        for (int i = texts.size() - 1; i >= 0; i--) {
            String text = texts.get(i).text().stripTrailing();
            int taken = Math.min(rest, text.length());
            String kept = text.substring(0, text.length() - taken);
            rest -= taken;
            boolean last = rest == 0 && !kept.isBlank();
            texts.get(i).text(last ? kept + end : kept);
            if (last) {
                return;
            }
        }
    }
}
