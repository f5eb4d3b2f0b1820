package vn.ptdv.logic.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.filter.Misread.Reason;
import vn.ptdv.logic.filter.Tokens.Kind;
import vn.ptdv.logic.filter.Tokens.Token;

/** Reads an expression: "or" binds weakest, then "and" (or nothing between), then "not". */
final class CriterionReader {
    private final FilterFields<?> fields;
    private final OperandCheck operands;
    private final List<Token> tokens;
    private int next;

    private CriterionReader(FilterFields<?> fields, LocalDate today, List<Token> tokens) {
        this.fields = fields;
        this.operands = new OperandCheck(today);
        this.tokens = tokens;
    }

    /** Ends the reading from any depth. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Misread why;

        Stop(Reason reason, Token at) {
            this(reason, at.at(), at.text());
        }

        Stop(Reason reason, int at, String piece) {
            super(reason.name(), null, false, false);
            this.why = new Misread(reason, at, piece);
        }
    }

    static Reading read(String text, FilterFields<?> fields, LocalDate today) {
        Optional<List<Token>> tokens = Tokens.of(text);
        if (tokens.isEmpty()) {
            return new Reading.Failed(new Misread(Reason.OPEN_QUOTE, text.length(), text));
        }
        CriterionReader reader = new CriterionReader(fields, today, tokens.get());
        try {
            return new Reading.Read(reader.whole());
        } catch (Stop stop) {
            return new Reading.Failed(stop.why);
        }
    }

    private Criterion whole() {
        if (peek().kind() == Kind.END) {
            return Criterion.NONE;
        }
        Criterion read = either();
        if (peek().kind() != Kind.END) {
            throw new Stop(Reason.UNEXPECTED, peek());
        }
        return read;
    }

    private Criterion either() {
        List<Criterion> parts = new ArrayList<>(List.of(both()));
        while (peek().kind() == Kind.OR) {
            next++;
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new Criterion.Any(parts);
    }

    private Criterion both() {
        List<Criterion> parts = new ArrayList<>(List.of(one()));
        while (peek().kind() == Kind.AND || begins(peek())) {
            next += peek().kind() == Kind.AND ? 1 : 0;
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Criterion.All(parts);
    }

    private static boolean begins(Token token) {
        return token.kind() == Kind.WORD
                || token.kind() == Kind.QUOTED
                || token.kind() == Kind.NOT
                || token.is("(")
                || token.is("!");
    }

    private Criterion one() {
        Token token = take();
        if (token.kind() == Kind.NOT || token.is("!")) {
            return new Criterion.Not(one());
        }
        if (token.is("(")) {
            Criterion inner = either();
            if (!take().is(")")) {
                throw new Stop(Reason.OPEN_BRACKET, token);
            }
            return inner;
        }
        if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
            throw new Stop(Reason.UNEXPECTED, token);
        }
        return comparison()
                .<Criterion>map(comparison -> test(token, comparison))
                .orElseGet(() -> new Criterion.Words(token.text()));
    }

    private Optional<Comparison> comparison() {
        Token token = peek();
        boolean notIn = token.kind() == Kind.NOT && tokens.get(next + 1).kind() == Kind.IN;
        if (notIn || token.kind() == Kind.IN) {
            next += notIn ? 2 : 1;
            return Optional.of(notIn ? Comparison.NOT_EQUAL : Comparison.EQUAL);
        }
        Optional<Comparison> found = token.kind() == Kind.SIGN ? Comparison.of(token.text()) : Optional.empty();
        found.ifPresent(c -> next++);
        return found;
    }

    private Criterion test(Token name, Comparison comparison) {
        FilterField<?> field = fields.find(name.text()).orElseThrow(() -> new Stop(Reason.UNKNOWN_FIELD, name));
        if (!field.type().comparisons().contains(comparison)) {
            throw new Stop(Reason.NOT_COMPARABLE, name.at(), field.title() + " " + comparison.sign());
        }
        List<String> values = new ArrayList<>();
        if (peek().is("(")) {
            next++;
            values.add(value(field));
            while (peek().is(",")) {
                next++;
                values.add(value(field));
            }
            if (!take().is(")")) {
                throw new Stop(Reason.OPEN_BRACKET, name);
            }
        } else {
            values.add(value(field));
        }
        return new Criterion.Test(field.key(), comparison, values);
    }

    private String value(FilterField<?> field) {
        Token token = take();
        boolean keyword = token.kind() != Kind.SIGN && token.kind() != Kind.END;
        if (!keyword) {
            throw new Stop(Reason.NO_VALUE, token.at(), field.title());
        }
        return operands.checked(field, token);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next += token.kind() == Kind.END ? 0 : 1;
        return token;
    }
}
