package vn.ptdv.store.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.model.training.Nominee;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.unit.UnitStore;

/** The table by which the seats of a class are shared out: the units from which people could come, as a tree. */
public final class SeatTable {
    private final Book book;

    public SeatTable(Book book) {
        this.book = book;
    }

    /** Units with people to send, in the class or with seats, and everything above them. */
    public List<SeatRow> of(long classId) {
        ClassStore store = new ClassStore(book.reading());
        TrainingClass its = store.get(classId).orElseThrow();
        UnitTree tree = new UnitStore(book.reading()).treeOn(its.from());
        Map<Long, int[]> figures = new HashMap<>();
        for (Nominee nominee : new Nominations(book).candidates(classId)) {
            if (nominee.eligible()) {
                count(figures, tree, nominee.unitId(), 0);
            }
        }
        for (Participant person : store.people(classId)) {
            count(figures, tree, person.unitId(), person.state().seated() ? 1 : 2);
        }
        Map<Long, Integer> seats = store.seats(classId);
        seats.keySet().forEach(unit -> figures.computeIfAbsent(unit, k -> new int[3]));
        List<SeatRow> rows = new ArrayList<>();
        for (Unit unit : tree.all()) {
            int[] n = figures.get(unit.id());
            if (n != null) {
                rows.add(new SeatRow(
                        unit.id(),
                        unit.name(),
                        tree.depth(unit.id()).orElse(0),
                        n[0],
                        seats.getOrDefault(unit.id(), 0),
                        n[1],
                        n[2]));
            }
        }
        return rows;
    }

    /** Counts somebody at the unit and at each above it. */
    private static void count(Map<Long, int[]> figures, UnitTree tree, long unit, int column) {
        tree.path(unit).forEach(u -> figures.computeIfAbsent(u.id(), k -> new int[3])[column]++);
    }
}
