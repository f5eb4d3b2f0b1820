package vn.ptdv.ui.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.setting.SettingOutcome;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** Who may sign, in the order in which they are offered. */
final class SignersController extends SectionController<SignersController.Line> {
    /** A signer at a place of the list. */
    record Line(int place, Signer signer) {}

    SignersController(BookServices services, Toolkit kit) {
        super(services, kit);
        ready();
    }

    @Override
    RowsView.Parts<Line> parts() {
        DataTable<Line> table = new DataTable<>("signers", Line::place, columns(), kit.memory())
                .inGivenOrder()
                .onOpen(line -> onEdit());
        return new RowsView.Parts<>(Section.SIGNERS, Texts.of("settings.signer.what"), table, acts());
    }

    private List<SectionAct> acts() {
        return List.of(
                SectionAct.always("signer-add", Texts.of("settings.signer.add"), this::onAdd),
                SectionAct.onRow("signer-edit", Texts.of("settings.entry.edit"), this::onEdit),
                SectionAct.onRow("signer-up", Texts.of("settings.signer.up"), this::onUp),
                SectionAct.onRow("signer-remove", Texts.of("settings.signer.remove"), this::onRemove));
    }

    private void onAdd() {
        ask(Texts.of("settings.signer.add"), new Signer("", "", Texts.of("guide.signer.authority.usual")), List::add);
    }

    private void onEdit() {
        model.chosen
                .get()
                .ifPresent(line -> ask(
                        Texts.of("settings.signer.edit"),
                        line.signer(),
                        (signers, signer) -> signers.set(line.place(), signer)));
    }

    private void onUp() {
        model.chosen
                .get()
                .filter(line -> line.place() > 0)
                .ifPresent(line -> change(signers -> Collections.swap(signers, line.place(), line.place() - 1)));
    }

    private void onRemove() {
        model.chosen.get().ifPresent(line -> change(signers -> signers.remove(line.place())));
    }

    /** How a signer gets into the list. */
    private interface Placing {
        void put(List<Signer> signers, Signer signer);
    }

    private void ask(String title, Signer before, Placing placing) {
        EntryForm form = new EntryForm(kit)
                .text("authority", Texts.of("settings.signer.authority"), before.authority())
                // A head of an agency, or a member of the standing committee, signs under one line alone.
                .text("position", Texts.of("settings.signer.position"), before.position())
                .needed("name", Texts.of("settings.signer.name"), before.name());
        List<Signer> now = signers();
        editing.start(form, Editing.Ask.of(title, Texts.of("settings.save")), progress -> {
            List<Signer> changed = new ArrayList<>(now);
            placing.put(changed, new Signer(form.value("name"), form.value("position"), form.value("authority")));
            return save(changed);
        });
    }

    private void change(Consumer<List<Signer>> act) {
        List<Signer> changed = new ArrayList<>(signers());
        act.accept(changed);
        editing.run(Section.SIGNERS.title(), progress -> save(changed));
    }

    private Optional<String> save(List<Signer> signers) {
        return services.settings().saveSigners(signers) instanceof SettingOutcome.Refused refused
                ? refused.problems().stream().map(p -> p.words()).findFirst()
                : Optional.empty();
    }

    private List<Signer> signers() {
        return model.rows.stream().map(Line::signer).toList();
    }

    @Override
    List<Line> read() {
        List<Signer> found = services.settings().now().signers();
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Line(i, found.get(i)))
                .toList();
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.<Line>text(
                                "authority",
                                Texts.of("settings.signer.authority"),
                                l -> l.signer().authority())
                        .width(240),
                Column.<Line>text(
                                "position",
                                Texts.of("settings.signer.position"),
                                l -> l.signer().position())
                        .width(240),
                Column.<Line>name(
                                "name",
                                Texts.of("settings.signer.name"),
                                l -> l.signer().name())
                        .width(240));
    }
}
