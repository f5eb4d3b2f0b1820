package vn.ptdv.document.kind;

import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;

/** A directive or a guidance: why, then task by task with who does it. */
public record TaskPaper(Letterhead head, Kind kind, String author, String subject, String why, List<Task> tasks)
        implements Draft {

    /** Which of the two. */
    public enum Kind {
        CT,
        HD
    }

    /** Who (may be empty, printed in bold) and what. */
    public record Task(String who, String what) {}

    @Override
    public OfficialDocument document() {
        DocumentBuilder paper = head.open(kind.name())
                .author(author.toUpperCase(Locale.ROOT))
                .subject(subject)
                .text(why)
                .text(Texts.family("paper.task.asks", kind.name(), head.speaker()));
        tasks.forEach(t -> paper.block(Block.Clause.of(t.who(), t.what())));
        return paper.text(Texts.ofEnum("paper.task.closing", kind)).build();
    }
}
