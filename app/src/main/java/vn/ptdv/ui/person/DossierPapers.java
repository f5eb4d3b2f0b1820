package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.Papers;
import vn.ptdv.exchange.paper.DossierPrint;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.paper.OpenPdf;
import vn.ptdv.ui.paper.PrintDesk;
import vn.ptdv.ui.scan.ScanController;
import vn.ptdv.ui.scan.ScanDesk;

/** Cover and index of the shown dossier: looked at page by page, printed, written out. */
final class DossierPapers {
    /** What stands on the cover, in this order, where it is known. */
    private static final List<PersonField> COVER = List.of(
            PersonField.FULL_NAME,
            PersonField.OTHER_NAME,
            PersonField.BIRTH,
            PersonField.HOMETOWN,
            PersonField.RESIDENCE,
            PersonField.JOB,
            PersonField.WORKPLACE);

    private final PersonServices services;
    private final Toolkit kit;
    private final PersonController page;

    DossierPapers(PersonServices services, Toolkit kit, PersonController page) {
        this.services = services;
        this.kit = kit;
        this.page = page;
    }

    void onCover(PersonPage shown) {
        show(
                Texts.of("personui.print.cover"),
                () -> print().cover(shown.person().name(), facts(shown), today()));
    }

    void onIndex(PersonPage shown) {
        shown.way()
                .ifPresent(way -> show(
                        Texts.of("personui.print.index"),
                        () -> print().index(shown.person().name(), way.file().papers(), today())));
    }

    /** Composes a sheet when it is asked for. */
    private interface Sheet {
        Papers.Composed compose();
    }

    private void show(String title, Sheet sheet) {
        kit.tasks()
                .start(Job.of(progress -> Papers.shipped().bytes(sheet.compose().composition(), Papers.Format.PDF))
                        .onDone(pdf -> open(title, pdf)));
    }

    private void open(String title, byte[] pdf) {
        ScanDesk desk = new ScanDesk(kit, () -> settings().scanRule());
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
                .start(Job.of(progress -> OpenPdf.of(pdf))
                        .onDone(opened -> new PrintDesk(kit).print(title, opened, told -> {})));
    }

    private List<DossierPrint.Fact> facts(PersonPage shown) {
        List<DossierPrint.Fact> facts = new ArrayList<>();
        for (PersonField field : COVER) {
            String value = field == PersonField.BIRTH
                    ? shown.person().birth().map(VietnameseDates::format).orElse("")
                    : shown.person().fact(field);
            facts.add(new DossierPrint.Fact(FieldWords.label(field), value));
        }
        shown.way().ifPresent(way -> {
            facts.add(new DossierPrint.Fact(Texts.of("personui.print.unit"), way.unit()));
            facts.add(new DossierPrint.Fact(
                    Texts.of("personui.print.opened"),
                    VietnameseDates.format(way.candidacy().startedOn())));
            facts.add(new DossierPrint.Fact(
                    Texts.of("personui.print.place"), way.place().words()));
        });
        return facts;
    }

    private DossierPrint print() {
        return new DossierPrint(settings());
    }

    private SettingValues settings() {
        return services.shared().settings().now();
    }

    private LocalDate today() {
        return services.today();
    }
}
