package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.ListPaper;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.profile.PageSetup;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;
import vn.ptdv.logic.text.Texts;

/** A list as one section whose pages are numbered with the number of all. */
final class ListComposer {
    private static final double GAP = 4;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.5;

    private final FormatProfile profile;
    private final TextWidth width;

    ListComposer(FormatProfile profile, TextWidth width) {
        this.profile = profile;
        this.width = width;
    }

    Section section(ListPaper paper) {
        PageSetup page = profile.page(paper.sheet());
        double room = page.textWidth();
        List<Item> items = new ArrayList<>();
        items.add(head(paper, room));
        items.add(width.even(profile.look(LookId.KIND), paper.title().toUpperCase(Locale.ROOT), room));
        if (!paper.note().isBlank()) {
            items.add(width.even(profile.look(LookId.APPENDIX_NOTE), paper.note(), room));
        }
        items.add(Line.empty(profile.look(LookId.GAP)));
        items.addAll(new TableComposer(profile, width, room).table(fitted(paper.table(), room)));
        if (!paper.signatures().isEmpty()) {
            items.add(Line.empty(profile.look(LookId.GAP)).tied());
            items.addAll(new EndComposer(profile, room).signatures(paper.signatures()));
        }
        return new Section(page, items, "", "", Section.Numbers.OF_TOTAL);
    }

    private Pair head(ListPaper paper, double room) {
        double half = room / 2;
        List<Line> left = new HeadComposer(profile, width, room).issuer(paper.issuer(), half - GAP);
        List<Line> right = new ArrayList<>();
        right.add(Line.of(profile.look(LookId.PARTY), Texts.of("paper.party")));
        if (!paper.place().isBlank()) {
            right.add(Line.of(profile.look(LookId.PLACE_DATE), paper.place() + ", " + Wording.longDate(paper.date())));
        }
        return new Pair(half, half, left, right, Split.WHOLE);
    }

    /** In the largest size that gives every word its room. */
    private TableSpec fitted(TableSpec table, double room) {
        ColumnWidths widths = new ColumnWidths(width, room);
        TableSpec fitted = table;
        while (fitted.size() > SMALLEST && !widths.fits(fitted)) {
            fitted = fitted.withSize(fitted.size() - STEP);
        }
        return fitted;
    }
}
