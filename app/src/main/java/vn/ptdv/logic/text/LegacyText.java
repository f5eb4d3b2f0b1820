package vn.ptdv.logic.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Old Vietnamese encodings brought to composed Unicode, a column at a time.
 *
 * <p>Repair the raw cell before {@link VietnameseText#clean}: the ABC fonts write ư with the soft hyphen that cleaning
 * removes. A value that already holds letters which only Unicode has is never decoded again.
 */
public final class LegacyText {
    private static final char FIRST_MARK = '\u2010';
    private static final char LAST_MARK = '\u2026';
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s!-@\\[-`{-~]+");
    /** Below this share of well-built words no decoding is trusted and the text stays as it is. */
    private static final double TRUSTED = 0.5;

    private LegacyText() {}

    /** What a column was written in: of its words with special letters so many became Vietnamese syllables. */
    public record Guess(TextEncoding encoding, int words, int fitting) {
        /** Whether repairing would change anything more than the Unicode form. */
        public boolean needsRepair() {
            return encoding != TextEncoding.UNICODE;
        }
    }

    /** A column after repair. */
    public record Column(Guess guess, List<String> values) {}

    /** Guesses from samples of one column and, if the workbook names it, the font of its cells. */
    public static Guess guess(List<String> samples, Optional<String> fontName) {
        List<String> words = samples.stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(LegacyText::isSpecial)
                .toList();
        Optional<TextEncoding> byFont = fontName.flatMap(TextEncoding::ofFont);
        Guess best = candidates(byFont)
                .map(encoding -> new Guess(encoding, words.size(), fitting(words, encoding)))
                .reduce((one, other) -> other.fitting > one.fitting ? other : one)
                .orElseThrow();
        boolean trusted = !words.isEmpty() && best.fitting >= TRUSTED * words.size();
        return trusted ? decomposedOr(best, words) : new Guess(TextEncoding.UNICODE, words.size(), 0);
    }

    /** One value of a column whose encoding is known. */
    public static String repair(String value, TextEncoding encoding) {
        return hasUnicodeLetter(value) && !encoding.isOfTones()
                ? TextEncoding.UNICODE.decode(value)
                : encoding.decode(value);
    }

    /** Guesses and repairs a whole column; repairing the outcome once more changes nothing. */
    public static Column repairColumn(List<String> values, Optional<String> fontName) {
        Guess guess = guess(values, fontName);
        return new Column(
                guess, values.stream().map(v -> repair(v, guess.encoding)).toList());
    }

    private static Stream<TextEncoding> candidates(Optional<TextEncoding> byFont) {
        // Of equals the first wins, so Unicode leads: what can be read as it is, is left as it is.
        return Stream.concat(
                byFont.stream(),
                Stream.of(
                        TextEncoding.UNICODE,
                        TextEncoding.TCVN3,
                        TextEncoding.VNI,
                        TextEncoding.VISCII,
                        TextEncoding.WINDOWS_1258,
                        TextEncoding.UTF8_MISREAD));
    }

    private static Guess decomposedOr(Guess best, List<String> words) {
        boolean decomposed =
                best.encoding == TextEncoding.UNICODE && words.stream().anyMatch(VietnameseText::isDecomposed);
        return decomposed ? new Guess(TextEncoding.DECOMPOSED, best.words, best.fitting) : best;
    }

    private static int fitting(List<String> words, TextEncoding encoding) {
        return (int) words.stream().filter(w -> fits(w, encoding)).count();
    }

    private static boolean fits(String word, TextEncoding encoding) {
        boolean unicode = encoding == TextEncoding.UNICODE;
        if (!unicode && hasUnicodeLetter(word)) {
            return false;
        }
        String[] parts = BETWEEN_WORDS.split(encoding.decode(word).strip());
        return Arrays.stream(parts).allMatch(p -> !p.isEmpty() && Syllables.isSyllable(p));
    }

    private static boolean isSpecial(String word) {
        return word.chars().anyMatch(c -> (c > '~' || (c < ' ' && c > 0)) && !isMark(c));
    }

    /** Dashes, quotation marks and dots of today stand where old encodings have letters, and tell nothing. */
    private static boolean isMark(int c) {
        return c >= FIRST_MARK && c <= LAST_MARK;
    }

    /** Whether a letter is there that no Western code page has, so that the text must be Unicode already. */
    private static boolean hasUnicodeLetter(String text) {
        return text.chars()
                .anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9)
                        || (c >= 0x0300 && c <= 0x0323)
                        || "\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0".indexOf(c) >= 0);
    }
}
