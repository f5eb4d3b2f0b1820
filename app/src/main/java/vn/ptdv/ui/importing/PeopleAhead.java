package vn.ptdv.ui.importing;

import java.util.Optional;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.exchange.list.PeopleMemory;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.book.Book;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** Who is in the book, read while the clerk looks for the file and at its columns, and let go with the screen. */
final class PeopleAhead {
    private final Book book;
    private Optional<PeopleMemory> memory = Optional.empty();

    PeopleAhead(Book book) {
        this.book = book;
    }

    void during(Subscriptions whileActive) {
        PeopleMemory people = new PeopleMemory(book);
        memory = Optional.of(people);
        whileActive.add(() -> {
            memory = Optional.empty();
            people.close();
        });
    }

    /** Begins to read for lists that tell of people; what was read already is not read again. */
    void begin(ListKind kind) {
        if (kind == ListKind.PEOPLE || kind == ListKind.CLASSES) {
            memory.ifPresent(PeopleMemory::readAhead);
        }
    }

    ListImport known(ListImport wanted) {
        return memory.map(wanted::knowing).orElse(wanted);
    }
}
