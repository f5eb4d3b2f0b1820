package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.LegacyText;
import vn.ptdv.logic.text.TextEncoding;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;

/**
 * Recognises headings in an old encoding above values in Unicode, as when a new list was put under the heading of an
 * old form: beside so many values the few words of one column's heading say nothing, those of the whole row do.
 */
final class OldHeadings {
    private static final int LOOK_AT = 40;
    /** Rows of one header at the most. */
    private static final int DEEPEST = 5;

    private static final int LONGEST = 200;
    private static final int ENOUGH_WORDS = 3;

    private OldHeadings() {}

    /** The headings to repair, cell by cell; what the findings for whole columns repair is left to them. */
    static List<EncodingFinder.Finding> find(SheetData sheet, List<EncodingFinder.Finding> columns) {
        Set<EncodingFinder.Part> known =
                columns.stream().map(EncodingFinder.Finding::part).collect(Collectors.toCollection(HashSet::new));
        List<EncodingFinder.Finding> found = new ArrayList<>();
        int first = 0;
        for (Row row : sheet.rows().subList(0, Math.min(LOOK_AT, sheet.rows().size()))) {
            if (first > 0 && row.number() >= first + DEEPEST) {
                break;
            }
            List<EncodingFinder.Finding> heading = heading(row, known);
            if (!heading.isEmpty()) {
                first = first == 0 ? row.number() : first;
                found.addAll(heading);
            } else if (first > 0) {
                break;
            }
        }
        return found;
    }

    private static List<EncodingFinder.Finding> heading(Row row, Set<EncodingFinder.Part> known) {
        List<String> texts = new ArrayList<>();
        Set<String> fonts = new HashSet<>();
        List<EncodingFinder.Part> parts = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            if (row.cell(c) instanceof Cell.Text text
                    && text.value().length() <= LONGEST
                    && EncodingFinder.special(text.value())
                    && !EncodingFinder.modern(text.value())
                    && !known.contains(new EncodingFinder.Part(c, text.font()))) {
                texts.add(text.value());
                fonts.add(text.font());
                parts.add(new EncodingFinder.Part(c, text.font(), row.number()));
            }
        }
        Optional<TextEncoding> encoding = encoding(texts, fonts);
        List<EncodingFinder.Finding> found = new ArrayList<>();
        for (int i = 0; encoding.isPresent() && i < texts.size(); i++) {
            String before = texts.get(i);
            String after = LegacyText.repair(before, encoding.get());
            if (!after.equals(before)) {
                found.add(new EncodingFinder.Finding(parts.get(i), encoding.get(), before, after));
            }
        }
        return found;
    }

    /** The encoding that makes words of nearly all. */
    private static Optional<TextEncoding> encoding(List<String> texts, Set<String> fonts) {
        if (texts.size() < 2) {
            return Optional.empty();
        }
        LegacyText.Guess guess = LegacyText.guess(
                texts, EncodingFinder.named(fonts.size() == 1 ? fonts.iterator().next() : ""));
        boolean sure = guess.words() >= ENOUGH_WORDS && guess.fitting() * 5 >= guess.words() * 4;
        return sure && guess.needsRepair() && guess.encoding() != TextEncoding.DECOMPOSED
                ? Optional.of(guess.encoding())
                : Optional.empty();
    }
}
