package vn.ptdv.logic.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes sums and products the way a workbook does. */
final class WorkbookText {
    private final UnaryOperator<String> names;

    WorkbookText(UnaryOperator<String> names) {
        this.names = names;
    }

    Optional<String> of(Node node) {
        if (node instanceof Node.Constant constant) {
            return constant.value() instanceof Value.Num num
                    ? Optional.of(num.number().toPlainString())
                    : Optional.empty();
        } else if (node instanceof Node.Name name) {
            return Optional.of(names.apply(name.name())).filter(cell -> !cell.isEmpty());
        } else if (node instanceof Node.Minus minus) {
            return of(minus.part()).map(part -> "-(" + part + ")");
        } else if (node instanceof Node.Call call && call.function() != Node.Function.UNKNOWN) {
            return list(call.parts()).map(parts -> call.function().name().toUpperCase(Locale.ROOT) + "(" + parts + ")");
        } else if (node instanceof Node.Pair pair) {
            return sign(pair.op())
                    .flatMap(sign -> of(pair.left())
                            .flatMap(left -> of(pair.right()).map(right -> "(" + left + sign + right + ")")));
        }
        return Optional.empty();
    }

    private Optional<String> list(List<Node> nodes) {
        List<String> parts = new ArrayList<>();
        for (Node node : nodes) {
            Optional<String> part = of(node);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(String.join(",", parts));
    }

    private static Optional<String> sign(Node.Op op) {
        return switch (op) {
            case PLUS -> Optional.of("+");
            case MINUS -> Optional.of("-");
            case TIMES -> Optional.of("*");
            case BY -> Optional.of("/");
            default -> Optional.empty();
        };
    }
}
