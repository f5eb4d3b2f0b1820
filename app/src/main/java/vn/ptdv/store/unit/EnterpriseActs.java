package vn.ptdv.store.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.store.row.SavedRows;
import vn.ptdv.store.row.SavedRows.Text;

/** Keeping the register of enterprises: each named once, with no more members than workers. */
public final class EnterpriseActs {
    private static final int NAME = 400;
    private static final int LINE = 250;
    private static final int PERSON = 120;
    private static final int NOTE = 2000;
    private final Book book;

    public EnterpriseActs(Book book) {
        this.book = book;
    }

    /** Adds the one without an id, changes the other. */
    public Saved save(Enterprise enterprise) {
        List<FieldFinding> wrong = faults(enterprise);
        if (!wrong.isEmpty()) {
            return new Saved.Refused(wrong);
        }
        var rows = new UnitDetailActs(book).enterprises();
        return SavedRows.fitting(
                Map.of(
                        "name", new Text(enterprise.name(), NAME),
                        "address", new Text(enterprise.address(), NAME),
                        "sector", new Text(enterprise.sector(), LINE),
                        "owner", new Text(enterprise.owner(), PERSON),
                        "officer", new Text(enterprise.officer(), PERSON),
                        "note", new Text(enterprise.note(), NOTE)),
                () -> enterprise.id() == 0 ? rows.add(enterprise) : rows.edit(enterprise.id(), enterprise));
    }

    public RowOutcome delete(Enterprise enterprise) {
        return new UnitDetailActs(book).enterprises().delete(enterprise.id(), enterprise.name());
    }

    private List<FieldFinding> faults(Enterprise enterprise) {
        List<FieldFinding> wrong = new ArrayList<>();
        String name = VietnameseText.fold(enterprise.name());
        boolean there = new EnterpriseStore(book.reading())
                .all().stream()
                        .anyMatch(other -> other.id() != enterprise.id()
                                && VietnameseText.fold(other.name()).equals(name));
        if (there) {
            wrong.add(FieldFinding.of("name", Fault.ALREADY_THERE));
        }
        enterprise
                .workers()
                .ifPresent(workers -> enterprise.members().ifPresent(members -> {
                    if (members > workers) {
                        wrong.add(FieldFinding.of("members", Fault.PART_OVER_WHOLE, members, workers));
                    }
                }));
        return wrong;
    }
}
