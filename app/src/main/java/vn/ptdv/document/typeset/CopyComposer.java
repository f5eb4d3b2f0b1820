package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.model.CopyNote;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;
import vn.ptdv.logic.text.Texts;

/** What a copy has under a line over the whole width: who copied it, which copy, its number and day, who signs. */
final class CopyComposer {
    private static final double GAP = 4;

    private final FormatProfile profile;
    private final HeadComposer head;
    private final double room;

    CopyComposer(FormatProfile profile, HeadComposer head, double room) {
        this.profile = profile;
        this.head = head;
        this.room = room;
    }

    List<Item> copy(OfficialDocument document) {
        return document.copyNote().map(note -> items(document, note)).orElse(List.of());
    }

    private List<Item> items(OfficialDocument document, CopyNote note) {
        EndComposer end = new EndComposer(profile, room);
        List<Item> items = new ArrayList<>();
        items.add(Line.empty(profile.look(LookId.GAP)).tied());
        items.add(Line.empty(profile.look(LookId.CONTACT)).tied());
        Line label = Line.of(profile.look(LookId.AUTHORITY), Texts.ofEnum("paper.copy", note.kind()));
        if (note.kind() == CopyNote.Kind.STAMP) {
            items.add(end.beside(label, note.signature()));
            return items;
        }
        double half = room / 2;
        List<Line> left = new ArrayList<>(head.issuer(document.issuer(), half - GAP));
        left.add(Line.of(profile.look(LookId.NUMBER), Wording.number(note.number())));
        Line day = Line.of(profile.look(LookId.PLACE_DATE), note.place() + ", " + Wording.longDate(note.date()));
        items.add(new Pair(half, half, left, List.of(label, day), Split.WHOLE));
        items.add(Line.empty(profile.look(LookId.GAP)).tied());
        items.add(end.recipientsAndSignature(note.recipients(), note.signature()));
        return items;
    }
}
