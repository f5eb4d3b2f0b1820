package vn.ptdv.logic.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words and signs by precedence: or, and, not, comparison, sums, products. */
final class Parser {
    private static final int DEEPEST = 40;
    private static final Map<String, Node.Op> COMPARING = Map.of(
            "=", Node.Op.EQUAL,
            "<>", Node.Op.OTHER,
            "<", Node.Op.LESS,
            "<=", Node.Op.AT_MOST,
            ">", Node.Op.MORE,
            ">=", Node.Op.AT_LEAST,
            "has", Node.Op.HAS);
    private final List<Token> tokens;
    private int at;
    private int depth;

    Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Node whole() {
        Node node = or();
        if (now().kind() != Token.Kind.END) {
            throw fault(FormulaProblem.Kind.EXPECTED);
        }
        return node;
    }

    private Node or() {
        Node left = and();
        while (take("or")) {
            left = new Node.Pair(Node.Op.OR, left, and());
        }
        return left;
    }

    private Node and() {
        Node left = not();
        while (take("and")) {
            left = new Node.Pair(Node.Op.AND, left, not());
        }
        return left;
    }

    private Node not() {
        return take("not") ? deeper(() -> new Node.Not(not())) : comparison();
    }

    private Node comparison() {
        Node left = sum();
        if (take("in")) {
            expect("(");
            return new Node.In(left, list());
        }
        Optional<Node.Op> op = COMPARING.entrySet().stream()
                .filter(e -> now().is(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (op.isEmpty()) {
            return left;
        }
        at++;
        return new Node.Pair(op.get(), left, sum());
    }

    private Node sum() {
        Node left = product();
        while (now().is("+") || now().is("-")) {
            Node.Op op = next().is("+") ? Node.Op.PLUS : Node.Op.MINUS;
            left = new Node.Pair(op, left, product());
        }
        return left;
    }

    private Node product() {
        Node left = unary();
        while (now().is("*") || now().is("/")) {
            Node.Op op = next().is("*") ? Node.Op.TIMES : Node.Op.BY;
            left = new Node.Pair(op, left, unary());
        }
        return left;
    }

    private Node unary() {
        return take("-") ? deeper(() -> new Node.Minus(unary())) : single();
    }

    private Node single() {
        Token token = next();
        return switch (token.kind()) {
            case NUMBER -> new Node.Constant(new Value.Num(number(token)));
            case QUOTED -> new Node.Constant(Value.of(token.text()));
            case NAME -> take("(") ? new Node.Call(function(token), list()) : new Node.Name(token.text());
            default -> bracket(token);
        };
    }

    private Node bracket(Token token) {
        if (token.is("(")) {
            Node inner = deeper(this::or);
            expect(")");
            return inner;
        }
        at--;
        throw fault(FormulaProblem.Kind.EXPECTED);
    }

    /** What stands between brackets, divided by commas; the opening one is read already. */
    private List<Node> list() {
        List<Node> parts = new ArrayList<>();
        do {
            parts.add(deeper(this::or));
        } while (take(","));
        expect(")");
        return parts;
    }

    private interface Part {
        Node read();
    }

    private Node deeper(Part part) {
        depth++;
        if (depth > DEEPEST) {
            throw fault(FormulaProblem.Kind.TOO_DEEP);
        }
        Node node = part.read();
        depth--;
        return node;
    }

    private Node.Function function(Token name) {
        return Arrays.stream(Node.Function.values())
                .filter(f -> f.name().equalsIgnoreCase(name.text()))
                .findFirst()
                .orElseThrow(() -> new FormulaFault(FormulaProblem.Kind.FUNCTION, name.text(), name.at()));
    }

    private static BigDecimal number(Token token) {
        try {
            return new BigDecimal(token.text());
        } catch (NumberFormatException e) {
            throw new FormulaFault(FormulaProblem.Kind.NUMBER, token.text(), token.at());
        }
    }

    private void expect(String sign) {
        if (!take(sign)) {
            throw fault(FormulaProblem.Kind.EXPECTED);
        }
    }

    private boolean take(String word) {
        boolean is = now().kind() != Token.Kind.QUOTED && now().is(word);
        if (is) {
            at++;
        }
        return is;
    }

    private Token now() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = now();
        if (token.kind() != Token.Kind.END) {
            at++;
            return token;
        }
        throw fault(FormulaProblem.Kind.ENDED);
    }

    private FormulaFault fault(FormulaProblem.Kind kind) {
        boolean ended = now().kind() == Token.Kind.END && kind == FormulaProblem.Kind.EXPECTED;
        return new FormulaFault(ended ? FormulaProblem.Kind.ENDED : kind, now().text(), now().at());
    }
}
