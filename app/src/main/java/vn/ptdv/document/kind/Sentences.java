package vn.ptdv.document.kind;

import java.util.List;
import vn.ptdv.document.model.Block;

/** Turns the sentences of the messages, parted by a bar, into blocks. */
final class Sentences {
    private Sentences() {}

    static List<String> split(String text) {
        return List.of(text.split("\\s*\\|\\s*"));
    }

    static List<Block> clauses(String text) {
        return split(text).stream().<Block>map(Block.Clause::of).toList();
    }

    static List<Block> dashes(List<String> lines) {
        return lines.stream().<Block>map(Block.Dash::of).toList();
    }

    static List<Block> paragraphs(List<String> lines) {
        return lines.stream().<Block>map(Block.Paragraph::of).toList();
    }
}
