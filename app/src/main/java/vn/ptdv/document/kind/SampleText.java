package vn.ptdv.document.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;

/** A document that needs no figures: its words stand in the messages, the clerk makes them fit. */
public record SampleText(Letterhead head, Kind kind, String to) implements Draft {

    /** Which words, and in the series of which kind. */
    public enum Kind {
        PUSH("CV"),
        LETTER("CV"),
        NOTICE("TB"),
        DIRECTIVE("CT"),
        GUIDANCE("HD"),
        DECISION("Q\u0110");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    @Override
    public OfficialDocument document() {
        return kind == Kind.DECISION ? decision() : paper();
    }

    private OfficialDocument paper() {
        DocumentBuilder paper = head.open(kind.code)
                .subject(Texts.ofEnum("paper.sample.subject", kind))
                .text(Texts.family("paper.sample.opening", kind.name(), head.speaker()))
                .blocks(clauses())
                .text(Texts.family("paper.sample.closing", kind.name(), head.speaker()));
        if (kind == Kind.PUSH || kind == Kind.LETTER) {
            paper.addressees(new Addressees("", List.of(to)));
        } else if (kind == Kind.DIRECTIVE) {
            paper.author(Texts.of("paper.sample.author", head.speaker()).toUpperCase(Locale.ROOT));
        }
        return paper.build();
    }

    /** Numbered as the clerk would type them, some with a bold opening. */
    private List<Block> clauses() {
        List<String> lines = Sentences.split(Texts.ofEnum("paper.sample.clauses", kind));
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            numbered.add((i + 1) + ". " + lines.get(i));
        }
        return new BodyText(List.of()).blocks(numbered);
    }

    private OfficialDocument decision() {
        DocumentBuilder paper = head.decision()
                .subject(Texts.ofEnum("paper.sample.subject", kind))
                .grounds(Sentences.split(Texts.of("paper.sample.grounds")))
                .block(new Block.Centered(
                        Texts.of("paper.decides", head.speaker().toUpperCase(Locale.ROOT)), Emphasis.BOLD));
        for (String article : Sentences.split(Texts.ofEnum("paper.sample.clauses", kind))) {
            paper.block(Block.Article.of(0, article));
        }
        return paper.build();
    }
}
