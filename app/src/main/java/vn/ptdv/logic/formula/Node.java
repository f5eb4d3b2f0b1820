package vn.ptdv.logic.formula;

import java.util.List;

/** A parsed formula. */
sealed interface Node {
    record Constant(Value value) implements Node {}

    record Name(String name) implements Node {}

    record Not(Node part) implements Node {}

    record Minus(Node part) implements Node {}

    record Pair(Op op, Node left, Node right) implements Node {}

    record In(Node part, List<Node> list) implements Node {}

    record Call(Function function, List<Node> parts) implements Node {}

    /** What joins two parts. */
    enum Op {
        OR,
        AND,
        EQUAL,
        OTHER,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        HAS,
        PLUS,
        MINUS,
        TIMES,
        BY
    }

    /** What can be called by name. */
    enum Function {
        SUM,
        MIN,
        MAX,
        UNKNOWN
    }
}
