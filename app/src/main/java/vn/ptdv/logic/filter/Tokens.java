package vn.ptdv.logic.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseText;

/** Cuts an expression into signs, words and quoted words. */
final class Tokens {
    private static final String SIGNS = "()=<>!~,&|";
    private static final List<String> PAIRS = List.of("<=", ">=", "!=", "<>", "!~", "&&", "||");
    private static final Map<String, Kind> KEYWORDS = Map.of(
            "and", Kind.AND, "va", Kind.AND, "&", Kind.AND, "&&", Kind.AND, "or", Kind.OR, "hoac", Kind.OR, "|",
            Kind.OR, "||", Kind.OR, "not", Kind.NOT, "in", Kind.IN);

    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        AND,
        OR,
        NOT,
        IN,
        END
    }

    /** A piece of the text and where it begins. */
    record Token(Kind kind, String text, int at) {
        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;
    private int open = -1;

    private Tokens(String text) {
        this.text = text;
    }

    static boolean isKeyword(String word) {
        return KEYWORDS.containsKey(VietnameseText.fold(word));
    }

    /** Nothing when a quotation mark is not closed. */
    static Optional<List<Token>> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.run();
        return tokens.open >= 0 ? Optional.empty() : Optional.of(tokens.found);
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\u201C' || c == '\u201D') {
                quoted();
            } else if (SIGNS.indexOf(c) >= 0) {
                sign();
            } else {
                word();
            }
        }
        found.add(new Token(Kind.END, "", text.length()));
    }

    private void sign() {
        String two = text.substring(at, Math.min(text.length(), at + 2));
        String sign = PAIRS.contains(two) ? two : text.substring(at, at + 1);
        found.add(new Token(KEYWORDS.getOrDefault(sign, Kind.SIGN), sign, at));
        at += sign.length();
    }

    private void quoted() {
        int start = at++;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && "\"\u201C\u201D".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            word.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            open = start;
        }
        at++;
        found.add(new Token(Kind.QUOTED, word.toString(), start));
    }

    private void word() {
        int start = at;
        while (at < text.length() && belongs(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        found.add(new Token(KEYWORDS.getOrDefault(VietnameseText.fold(word), Kind.WORD), word, start));
    }

    private boolean belongs(char c) {
        boolean inNumber = c == ','
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return inNumber || (!Character.isWhitespace(c) && SIGNS.indexOf(c) < 0 && "\"\u201C\u201D".indexOf(c) < 0);
    }
}
