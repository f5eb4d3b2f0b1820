package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.deadline.DeadlineActs;
import vn.ptdv.store.deadline.DeadlineStore;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.UnitNode;

/** What the screens of people share: the process as the book holds it, and the services over it. */
public record PersonServices(BookServices shared, ProcessTable process) {
    public static PersonServices over(BookServices shared) {
        return new PersonServices(shared, new ProcessTable(shared.book(), shared.settings()));
    }

    public Book book() {
        return shared.book();
    }

    public CandidacyActs candidacies() {
        return new CandidacyActs(book(), process);
    }

    public PersonActs people() {
        return new PersonActs(book());
    }

    public DeadlineActs deadlines() {
        return new DeadlineActs(book(), process);
    }

    public DeadlineStore due() {
        return new DeadlineStore(book().reading(), process);
    }

    public LocalDate today() {
        return LocalDate.now(shared.clock());
    }

    /** The entries of a code list as fields offer them. */
    public List<Item> codes(String list) {
        return new CodeLists(book().reading())
                .of(list).stream().map(c -> Item.of(c.code(), c.label())).toList();
    }

    public UnitTree units() {
        return new UnitStore(book().reading()).treeOn(today());
    }

    /** The living units as the unit field shows them. */
    public List<UnitNode> unitNodes() {
        UnitTree tree = units();
        return tree.roots().stream().map(u -> node(tree, u, "")).toList();
    }

    private static UnitNode node(UnitTree tree, Unit unit, String path) {
        String below = path.isEmpty() ? unit.name() : path + " / " + unit.name();
        return new UnitNode(
                String.valueOf(unit.id()),
                unit.name(),
                path,
                tree.children(unit.id()).stream().map(c -> node(tree, c, below)).toList());
    }

    public Optional<String> unitName(long id) {
        return new UnitStore(book().reading()).find(id).map(Unit::name);
    }
}
