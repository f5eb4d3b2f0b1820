package vn.ptdv.exchange.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.store.process.ProcessTable;

/** Finds people by their whole name, else by words: every word must stand in the name, unit, step or helper. */
public final class PeopleWords {
    private final Book book;
    private final ProcessTable process;
    private final LocalDate today;

    public PeopleWords(Book book, ProcessTable process, LocalDate today) {
        this.book = book;
        this.process = process;
        this.today = today;
    }

    /** The candidacies, by given name; all of them for no words. */
    public List<Long> find(String words) {
        String folded = VietnameseText.fold(words).strip();
        List<CandidateRow> all = new CandidateList(book.reading()).all(today);
        List<CandidateRow> named = all.stream()
                .filter(row -> VietnameseText.fold(row.name()).strip().equals(folded))
                .toList();
        List<String> wanted = List.of(folded.split("\\s+"));
        return (named.isEmpty() ? all : named)
                .stream()
                        .filter(row -> wanted.stream().allMatch(folded(row)::contains))
                        .sorted(Comparator.comparing(CandidateRow::orderKey).thenComparing(CandidateRow::candidacyId))
                        .map(CandidateRow::candidacyId)
                        .toList();
    }

    private String folded(CandidateRow row) {
        String step = process.now().map().stage(row.state()).map(Stage::name).orElse("");
        return VietnameseText.fold(String.join(" ", row.name(), row.unit(), step, row.helpers()));
    }
}
