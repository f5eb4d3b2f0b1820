package vn.ptdv.ui.person;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.document.wordpage.Undrawn;
import vn.ptdv.exchange.template.FilledPages;
import vn.ptdv.exchange.template.PersonPaper;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.paper.OpenPdf;
import vn.ptdv.ui.paper.PrintDesk;
import vn.ptdv.ui.scan.ScanController;
import vn.ptdv.ui.scan.ScanDesk;

/** Cover and index of the shown dossier, from the office's own templates: looked at, printed, written out. */
final class DossierPapers {
    private final PersonServices services;
    private final Toolkit kit;
    private final PersonController page;

    DossierPapers(PersonServices services, Toolkit kit, PersonController page) {
        this.services = services;
        this.kit = kit;
        this.page = page;
    }

    void onCover(PersonPage shown) {
        show(Texts.of("personui.print.cover"), shown, PersonPaper.COVER);
    }

    void onIndex(PersonPage shown) {
        show(Texts.of("personui.print.index"), shown, PersonPaper.INDEX);
    }

    private void show(String title, PersonPage shown, String code) {
        shown.way()
                .ifPresent(way -> kit.tasks()
                        .start(Job.of(progress -> PersonPaper.of(
                                        services.shared(),
                                        services.today(),
                                        code,
                                        way.candidacy().id()))
                                .onDone(pages -> show(title, pages))));
    }

    private void show(String title, FilledPages pages) {
        if (pages instanceof FilledPages.Refused refused) {
            kit.dialogs().message(title, refused.words());
            return;
        }
        FilledPages.Drawn drawn = (FilledPages.Drawn) pages;
        if (!drawn.undrawn().isEmpty()) {
            kit.dialogs()
                    .message(title, drawn.undrawn().stream().map(Undrawn::words).collect(Collectors.joining("\n")));
        }
        open(title, drawn.pdf());
    }

    private void open(String title, byte[] pdf) {
        ScanDesk desk =
                new ScanDesk(kit, () -> services.shared().settings().now().scanRule());
        page.open(new ScanController(
                title,
                () -> Optional.of(pdf),
                kit,
                new ScanController.Acts(
                        () -> desk.save(title, "pdf", pdf, path -> Texts.of("personui.document.saved", path)),
                        Optional.of(() -> print(title, pdf)),
                        page::closePanel)));
    }

    private void print(String title, byte[] pdf) {
        kit.tasks()
                .start(Job.of(progress -> OpenPdf.of(pdf)).onDone(opened -> new PrintDesk(kit).print(title, opened)));
    }
}
