package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.ListPaper;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.profile.PageSetup;

/** Turns a document and a profile into sections of lines, from which every kind of file is written. */
public final class Composer {
    private final Kinds kinds;
    private final TextWidth width;

    public Composer(Kinds kinds, TextWidth width) {
        this.kinds = kinds;
        this.width = width;
    }

    public Composition compose(OfficialDocument document, FormatProfile profile) {
        DocumentKind kind = kinds.find(document.kind())
                .orElseThrow(() -> new IllegalArgumentException("unknown kind " + document.kind()));
        HeadComposer head =
                new HeadComposer(profile, width, profile.page(document.turn()).textWidth());
        List<Section> sections = new ArrayList<>();
        sections.add(main(document, kind, profile, head));
        AppendixComposer appendices = new AppendixComposer(profile, head, width);
        for (int i = 0; i < document.appendices().size(); i++) {
            sections.add(appendices.section(document, kind, i));
        }
        return ToneSetter.set(new Composition(
                profile,
                kind.capitalised(),
                sections.stream().map(s -> separated(s, profile)).toList()));
    }

    /** A list as it is printed: who made it, its title, the table, who signs. */
    public Composition compose(ListPaper paper, FormatProfile profile) {
        Section section = new ListComposer(profile, width).section(paper);
        return ToneSetter.set(new Composition(profile, paper.title(), List.of(separated(section, profile))));
    }

    private Section main(OfficialDocument document, DocumentKind kind, FormatProfile profile, HeadComposer head) {
        PageSetup page = profile.page(document.turn());
        EndComposer end = new EndComposer(profile, page.textWidth());
        BodyComposer body = new BodyComposer(profile, width, page.textWidth());
        List<Item> items = new ArrayList<>();
        items.add(head.head(document, kind));
        items.addAll(new TitleComposer(profile, width, page.textWidth()).title(document, kind));
        items.addAll(body.grounds(document.grounds()));
        items.addAll(tied(body.blocks(document.body())));
        items.addAll(end.end(document));
        if (!document.afterword().isEmpty()) {
            items.add(Item.Line.empty(profile.look(LookId.GAP)));
            items.addAll(body.blocks(document.afterword()));
        }
        items.addAll(end.contact(document.marks()));
        items.addAll(new CopyComposer(profile, head, page.textWidth()).copy(document));
        return new Section(
                page,
                items,
                document.marks().circulation().toUpperCase(Locale.ROOT),
                end.foot(document.marks()),
                Section.Numbers.FROM_SECOND);
    }

    /** Word joins tables that touch and wants a line after the last one: a hair's breadth stands between. */
    private static Section separated(Section section, FormatProfile profile) {
        Item.Line hair = Item.Line.empty(profile.look(LookId.HAIR));
        List<Item> items = new ArrayList<>();
        for (Item item : section.items()) {
            boolean afterTable = !items.isEmpty() && !(items.get(items.size() - 1) instanceof Item.Line);
            if (afterTable && !(item instanceof Item.Line)) {
                items.add(hair);
            }
            items.add(item);
        }
        if (items.get(items.size() - 1) instanceof Item.Line last && last.look().id() == LookId.TABLE_AFTER) {
            items.remove(items.size() - 1);
        }
        items.add(hair);
        return section.with(items);
    }

    /** The last paragraph stays with the signature, so that nobody can sign an empty page. */
    private static List<Item> tied(List<Item> items) {
        List<Item> result = new ArrayList<>(items);
        int last = result.size() - 1;
        if (last >= 0 && result.get(last) instanceof Item.Line line) {
            result.set(last, line.tied());
        } else if (last >= 0 && result.get(last) instanceof Item.Drawing drawing) {
            result.set(last, drawing.tied());
        }
        return result;
    }
}
