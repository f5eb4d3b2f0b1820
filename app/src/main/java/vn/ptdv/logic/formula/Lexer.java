package vn.ptdv.logic.formula;

import java.util.ArrayList;
import java.util.List;

/** Cuts a formula into words and signs. */
final class Lexer {
    private static final String SIGNS = "+-*/(),=<>";
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (digit(c)) {
                take(Token.Kind.NUMBER, end(i -> digit(text.charAt(i)) || text.charAt(i) == '.'));
            } else if (letter(c)) {
                take(Token.Kind.NAME, end(i -> part(text.charAt(i))));
            } else if (c == '\'') {
                quoted();
            } else if (SIGNS.indexOf(c) >= 0) {
                take(Token.Kind.SIGN, at + (pair() ? 2 : 1));
            } else {
                throw new FormulaFault(FormulaProblem.Kind.CHARACTER, String.valueOf(c), at);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private interface Belongs {
        boolean is(int index);
    }

    private int end(Belongs belongs) {
        int i = at + 1;
        while (i < text.length() && belongs.is(i)) {
            i++;
        }
        return i;
    }

    private void take(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at));
        at = end;
    }

    private void quoted() {
        int close = text.indexOf('\'', at + 1);
        if (close < 0) {
            throw new FormulaFault(FormulaProblem.Kind.QUOTE, text.substring(at), at);
        }
        tokens.add(new Token(Token.Kind.QUOTED, text.substring(at + 1, close), at));
        at = close + 1;
    }

    private boolean pair() {
        String two = text.substring(at, Math.min(text.length(), at + 2));
        return two.equals("<=") || two.equals(">=") || two.equals("<>");
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean part(char c) {
        return letter(c) || digit(c) || c == '_' || c == '.';
    }
}
