package vn.ptdv.ui.person;

import java.util.Optional;
import vn.ptdv.logic.scan.ScanUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.person.Person;
import vn.ptdv.store.dossier.DossierActs;
import vn.ptdv.store.dossier.DossierStore;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.scan.ScanController;
import vn.ptdv.ui.scan.ScanDesk;

/** The photo of the person and the scans of the papers: taken in, shown, written out, taken away. */
final class ScanActs {
    private final PersonServices services;
    private final Toolkit kit;
    private final PersonController page;
    private final ScanDesk desk;

    ScanActs(PersonServices services, Toolkit kit, PersonController page) {
        this.services = services;
        this.kit = kit;
        this.page = page;
        this.desk = new ScanDesk(kit, () -> settings().scanRule());
    }

    void onAttach(long candidacyId, DossierLine line) {
        desk.take(
                Texts.of("personui.scan.attachTitle", line.name()),
                ScanUse.PAPER,
                scan -> new DossierActs(services.book())
                        .attach(candidacyId, line, scan, settings().scanRule()));
    }

    void onView(DossierLine line) {
        if (line.attachment().isPresent()) {
            page.open(new ScanController(
                    line.name(),
                    () -> content(line),
                    kit,
                    new ScanController.Acts(() -> onSave(line), page::closePanel)));
        }
    }

    void onSave(DossierLine line) {
        if (line.attachment().isPresent()) {
            desk.save(line.name(), () -> content(line));
        }
    }

    void onDetach(DossierLine line) {
        if (line.attachment().isPresent()) {
            page.run(() -> new DossierActs(services.book()).detach(line.id()));
        }
    }

    void onPhoto(Person person) {
        desk.take(
                Texts.of("personui.photo.title"),
                ScanUse.PHOTO,
                image -> services.people()
                        .setPhoto(person.id(), image, settings().scanRule()));
    }

    void onSavePhoto(Person person) {
        desk.save(person.name(), () -> new PersonStore(services.book().reading()).photo(person));
    }

    void onRemovePhoto(Person person) {
        page.run(() -> services.people().removePhoto(person.id()));
    }

    private Optional<byte[]> content(DossierLine line) {
        return new DossierStore(services.book().reading()).attachment(line);
    }

    private SettingValues settings() {
        return services.shared().settings().now();
    }
}
