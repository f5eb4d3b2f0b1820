package vn.ptdv.ui.document;

import java.util.List;
import java.util.Locale;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.typeset.Wording;
import vn.ptdv.exchange.paper.SourceItem;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.register.Directive;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.DirectiveStore;

/** The documents from above as grounds of what the office writes. */
final class Directives {
    private final DirectiveStore store;

    Directives(BookServices services) {
        store = new DirectiveStore(services.book().reading());
    }

    List<SourceItem> choices() {
        return store.all().stream()
                .map(d -> new SourceItem(
                        String.valueOf(d.id()), Texts.of("docui.directive.choice", d.number(), d.subject())))
                .toList();
    }

    /** In full, as a document is cited the first time. */
    String citation(long id) {
        return store.find(id).map(Directives::citation).orElse("");
    }

    static String citation(Directive d) {
        return Texts.of(
                "docui.cite.full", kind(d), d.number(), VietnameseDates.officialShort(d.date()), d.issuer(), about(d));
    }

    /** The subject as a sentence goes on with it: without the kind before it, led in by the word "about". */
    private static String about(Directive d) {
        String subject = d.subject().strip();
        String kind = kind(d);
        if (VietnameseText.fold(subject).startsWith(VietnameseText.fold(kind) + " ")) {
            subject = subject.substring(kind.length()).strip();
        }
        String about = Texts.of("docui.cite.about");
        String small = Wording.decapitalised(subject);
        return small.startsWith(about) ? small : about + " " + small;
    }

    static String kind(Directive d) {
        return Kinds.shipped()
                .find(d.kind())
                .map(DocumentKind::capitalised)
                .orElse(d.kind().toUpperCase(Locale.ROOT));
    }
}
