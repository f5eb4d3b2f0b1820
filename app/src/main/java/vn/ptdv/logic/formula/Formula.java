package vn.ptdv.logic.formula;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A formula that was read and can be worked out as often as wanted. */
public final class Formula {
    private static final int LONGEST = 1000;
    private static final Set<Node.Op> COMPARING =
            EnumSet.of(Node.Op.EQUAL, Node.Op.OTHER, Node.Op.LESS, Node.Op.AT_MOST, Node.Op.MORE, Node.Op.AT_LEAST);
    private final String text;
    private final Node node;

    private Formula(String text, Node node) {
        this.text = text;
        this.node = node;
    }

    /** How reading ended. */
    public sealed interface Reading {}

    public record Good(Formula formula) implements Reading {}

    public record Bad(FormulaProblem problem) implements Reading {}

    /** The two sides of a comparison. */
    public record Sides(Value left, Value right) {}

    public static Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Bad(new FormulaProblem(FormulaProblem.Kind.TOO_LONG, "", LONGEST));
        }
        try {
            return new Good(new Formula(text, new Parser(new Lexer(text).tokens()).whole()));
        } catch (FormulaFault e) {
            return new Bad(e.problem());
        }
    }

    /** A text that is known to be right. */
    public static Formula of(String text) {
        if (read(text) instanceof Good good) {
            return good.formula();
        }
        throw new IllegalArgumentException(text);
    }

    public Value value(Scope scope) {
        return new Reckoning(scope).of(node);
    }

    /** Both sides, where the whole is one comparison, so that it can be said how far they are apart. */
    public Optional<Sides> sides(Scope scope) {
        if (node instanceof Node.Pair pair && COMPARING.contains(pair.op())) {
            Reckoning reckoning = new Reckoning(scope);
            return Optional.of(new Sides(reckoning.of(pair.left()), reckoning.of(pair.right())));
        }
        return Optional.empty();
    }

    /** The names that it asks for. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        gather(node, names);
        return names;
    }

    public String text() {
        return text;
    }

    /** As a workbook writes it, with its own names for ours; empty where a workbook has no such thing. */
    public Optional<String> inWorkbook(UnaryOperator<String> names) {
        return new WorkbookText(names).of(node);
    }

    private static void gather(Node node, Set<String> names) {
        if (node instanceof Node.Name name) {
            names.add(name.name());
        } else if (node instanceof Node.Not not) {
            gather(not.part(), names);
        } else if (node instanceof Node.Minus minus) {
            gather(minus.part(), names);
        } else if (node instanceof Node.Pair pair) {
            gather(pair.left(), names);
            gather(pair.right(), names);
        } else if (node instanceof Node.In in) {
            gather(in.part(), names);
            in.list().forEach(part -> gather(part, names));
        } else if (node instanceof Node.Call call) {
            call.parts().forEach(part -> gather(part, names));
        }
    }
}
