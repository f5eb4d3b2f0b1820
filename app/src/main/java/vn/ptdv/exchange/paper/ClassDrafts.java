package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.ClassDecision;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.training.ClassStore;

/** The decision that opens a class, with the list of its participants. */
final class ClassDrafts {
    private final BookServices services;
    private final LocalDate today;

    ClassDrafts(BookServices services, LocalDate today) {
        this.services = services;
        this.today = today;
    }

    OfficialDocument draft(PaperWish wish, Letterhead head) {
        ClassStore store = new ClassStore(services.book().reading());
        Optional<TrainingClass> its =
                wish.source().isEmpty() ? Optional.empty() : store.get(Long.parseLong(wish.source()));
        List<Participant> people = its.map(c -> store.people(c.id())).orElse(List.of());
        OfficialDocument decision = new ClassDecision(
                        head,
                        its.map(TrainingClass::name).orElse(Texts.of("docui.blank")),
                        List.of(Texts.of("docui.class.grounds").split("\\s*\\|\\s*")),
                        people.size(),
                        its.map(TrainingClass::from).orElse(today),
                        its.map(TrainingClass::to).orElse(today),
                        named(its.map(TrainingClass::place)),
                        named(its.map(TrainingClass::organiser)))
                .document();
        return people.isEmpty()
                ? decision
                : decision.copy().appendix(list(people)).build();
    }

    private static String named(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).orElse(Texts.of("docui.blank"));
    }

    private static Appendix list(List<Participant> people) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            rows.add(Row.data(
                    String.valueOf(i + 1), people.get(i).name(), people.get(i).unit(), ""));
        }
        TableSpec table = TableSpec.of(
                List.of(
                        Column.of(Texts.of("paper.column.no"), 7, Align.CENTER),
                        Column.of(Texts.of("paper.column.name"), 35, Align.LEFT),
                        Column.of(Texts.of("paper.column.cell"), 43, Align.LEFT),
                        Column.of(Texts.of("paper.column.note"), 15, Align.LEFT)),
                rows);
        return Appendix.of(Texts.of("docui.class.list"), Turn.PORTRAIT, List.of(new Block.TableBlock(table)));
    }
}
