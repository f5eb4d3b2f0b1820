package vn.ptdv.logic.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Works a formula out; what is unknown stays unknown unless the other part decides. */
final class Reckoning {
    private static final int SCALE = 12;
    private final Scope scope;

    Reckoning(Scope scope) {
        this.scope = scope;
    }

    Value of(Node node) {
        if (node instanceof Node.Constant constant) {
            return constant.value();
        } else if (node instanceof Node.Name name) {
            return scope.of(name.name());
        } else if (node instanceof Node.Not not) {
            return of(not.part()) instanceof Value.Flag flag ? Value.of(!flag.is()) : Value.unknown();
        } else if (node instanceof Node.Minus minus) {
            return of(minus.part()) instanceof Value.Num num
                    ? new Value.Num(num.number().negate())
                    : Value.unknown();
        } else if (node instanceof Node.In in) {
            return in(of(in.part()), in.list());
        } else if (node instanceof Node.Call call) {
            return call(call);
        }
        return pair((Node.Pair) node);
    }

    private Value pair(Node.Pair pair) {
        return switch (pair.op()) {
            case AND -> decided(pair, false);
            case OR -> decided(pair, true);
            case EQUAL -> equal(of(pair.left()), of(pair.right()));
            case OTHER ->
                equal(of(pair.left()), of(pair.right())) instanceof Value.Flag flag
                        ? Value.of(!flag.is())
                        : Value.unknown();
            case HAS -> has(of(pair.left()), of(pair.right()));
            case LESS, AT_MOST, MORE, AT_LEAST -> compared(pair);
            case PLUS, MINUS, TIMES, BY -> counted(pair);
        };
    }

    /** One part alone may decide: false for "and", true for "or". */
    private Value decided(Node.Pair pair, boolean deciding) {
        Value left = of(pair.left());
        if (left instanceof Value.Flag flag && flag.is() == deciding) {
            return left;
        }
        Value right = of(pair.right());
        if (right instanceof Value.Flag flag && flag.is() == deciding) {
            return right;
        }
        return left instanceof Value.Flag && right instanceof Value.Flag ? left : Value.unknown();
    }

    private Value in(Value part, List<Node> list) {
        boolean open = false;
        for (Node each : list) {
            Value same = equal(part, of(each));
            if (same.holds()) {
                return Value.of(true);
            }
            open = open || !(same instanceof Value.Flag);
        }
        return open ? Value.unknown() : Value.of(false);
    }

    private static Value equal(Value left, Value right) {
        if (left instanceof Value.Num a && right instanceof Value.Num b) {
            return Value.of(a.number().compareTo(b.number()) == 0);
        }
        boolean sameKind = left.getClass() == right.getClass() && !(left instanceof Value.Unknown);
        return sameKind ? Value.of(left.equals(right)) : Value.unknown();
    }

    private static Value has(Value many, Value one) {
        return many instanceof Value.Words words && one instanceof Value.Word word
                ? Value.of(words.words().contains(word.word()))
                : Value.unknown();
    }

    private Value compared(Node.Pair pair) {
        if (!(of(pair.left()) instanceof Value.Num left) || !(of(pair.right()) instanceof Value.Num right)) {
            return Value.unknown();
        }
        int order = left.number().compareTo(right.number());
        return Value.of(
                switch (pair.op()) {
                    case LESS -> order < 0;
                    case AT_MOST -> order <= 0;
                    case MORE -> order > 0;
                    default -> order >= 0;
                });
    }

    private Value counted(Node.Pair pair) {
        if (!(of(pair.left()) instanceof Value.Num left) || !(of(pair.right()) instanceof Value.Num right)) {
            return Value.unknown();
        }
        BigDecimal a = left.number();
        BigDecimal b = right.number();
        return switch (pair.op()) {
            case PLUS -> new Value.Num(a.add(b));
            case MINUS -> new Value.Num(a.subtract(b));
            case TIMES -> new Value.Num(a.multiply(b));
            default -> b.signum() == 0 ? Value.unknown() : new Value.Num(a.divide(b, SCALE, RoundingMode.HALF_UP));
        };
    }

    private Value call(Node.Call call) {
        List<Value> values = call.parts().stream().map(this::of).toList();
        return switch (call.function()) {
            case SUM -> reduced(values, BigDecimal::add);
            case MIN -> reduced(values, BigDecimal::min);
            case MAX -> reduced(values, BigDecimal::max);
            case UNKNOWN -> Value.of(values.stream().allMatch(Value.Unknown.class::isInstance));
        };
    }

    /** Of what is known; of nothing there is nothing. */
    private static Value reduced(List<Value> values, BinaryOperator<BigDecimal> join) {
        List<BigDecimal> known = new ArrayList<>();
        values.forEach(value -> {
            if (value instanceof Value.Num num) {
                known.add(num.number());
            }
        });
        Optional<BigDecimal> one = known.stream().reduce(join);
        return one.<Value>map(Value.Num::new).orElse(Value.unknown());
    }
}
