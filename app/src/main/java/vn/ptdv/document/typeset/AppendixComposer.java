package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.profile.PageSetup;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;
import vn.ptdv.logic.text.Texts;

/** An appendix as a section of its own: number, title, note, the line that names the main document, the body. */
final class AppendixComposer {
    private final FormatProfile profile;
    private final HeadComposer head;
    private final TextWidth width;

    AppendixComposer(FormatProfile profile, HeadComposer head, TextWidth width) {
        this.profile = profile;
        this.head = head;
        this.width = width;
    }

    Section section(OfficialDocument document, DocumentKind kind, int index) {
        Appendix appendix = document.appendices().get(index);
        PageSetup page = profile.page(appendix.turn());
        List<Item> items = new ArrayList<>();
        if (appendix.issuerBlock() == Appendix.IssuerBlock.SHOWN) {
            items.add(issuerBlock(document, page));
        }
        addNumber(document, index, items);
        items.add(even(LookId.APPENDIX_TITLE, appendix.title().toUpperCase(Locale.ROOT), page));
        if (!appendix.note().isBlank()) {
            items.add(even(LookId.APPENDIX_NOTE, appendix.note(), page));
        }
        items.add(even(LookId.APPENDIX_NOTE, reference(document, kind), page));
        items.add(Line.empty(profile.look(LookId.GAP)));
        items.addAll(new BodyComposer(profile, width, page.textWidth()).blocks(appendix.body()));
        return Section.of(page, items);
    }

    private Line even(LookId look, String text, PageSetup page) {
        return width.even(profile.look(look), text, page.textWidth());
    }

    private Pair issuerBlock(OfficialDocument document, PageSetup page) {
        double left = page.textWidth() / 2;
        List<Line> lines = head.issuer(document.issuer(), left - 10);
        return new Pair(left, left, lines, List.of(Line.empty(profile.look(LookId.GAP))), Split.WHOLE);
    }

    private void addNumber(OfficialDocument document, int index, List<Item> items) {
        if (document.appendices().size() > 1) {
            items.add(Line.of(profile.look(LookId.APPENDIX), Texts.of("paper.appendix.numbered", index + 1)));
        } else if (!standsAlone(document.appendices().get(0).title())) {
            items.add(Line.of(profile.look(LookId.APPENDIX), Texts.of("paper.appendix.single")));
        }
    }

    private boolean standsAlone(String title) {
        String capitals = title.toUpperCase(Locale.ROOT);
        return List.of(profile.text("appendix.alone").split(",")).stream()
                .anyMatch(opening -> !opening.isBlank() && capitals.startsWith(opening));
    }

    private String reference(OfficialDocument document, DocumentKind kind) {
        String day = Wording.shortDate(document.date());
        String issuer = document.issuer().spoken().isBlank()
                ? Wording.spoken(document.issuer(), profile)
                : document.issuer().spoken();
        return Texts.of("paper.appendix.reference", kind.capitalised(), Wording.cited(document.number()), day, issuer);
    }
}
