package vn.ptdv.exchange.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.Shown;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.intake.KnownCandidacy;
import vn.ptdv.store.intake.KnownPeople;
import vn.ptdv.store.process.CandidacyIntake;
import vn.ptdv.store.process.ProcessData;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.training.ClassIntake;
import vn.ptdv.store.training.ClassPassed;

/** Who took part in one class, with which result and certificate; all of them people whom the book knows. */
final class ClassTaking implements Taking {
    private final Book book;
    private final ProcessData process;
    private final BookCodes codes;
    private final long classId;
    private final ClassKind kind;
    private final PeopleMatch people;
    private final BigDecimal highest;
    private final LocalDate today;

    ClassTaking(Book book, PeopleSource source, ProcessData process, BookCodes codes, long classId) {
        this.book = book;
        this.process = process;
        this.codes = codes;
        this.classId = classId;
        this.kind = ClassIntake.kind(book.reading(), classId);
        this.people = new PeopleMatch(source, codes);
        this.today = LocalDate.now(book.writing().author().clock());
        this.highest = BigDecimal.valueOf(new Settings(book).now().whole(SettingKey.CLASS_MARK_MAX));
    }

    @Override
    public ExistingRows existing() {
        return new ExistingRows() {
            @Override
            public Asking gather(List<Map<String, Object>> rows) {
                people.gather(rows);
                return Asking.ONE_BY_ONE;
            }

            @Override
            public Found find(Map<String, Object> values) {
                Values row = new Values(values);
                Found found = people.find(values);
                if (found instanceof Found.One one) {
                    return known(one.known(), row).<Found>map(Found.One::new).orElseGet(Found.None::new);
                }
                if (found instanceof Found.Alike alike) {
                    return new Found.Alike(alike.known().stream()
                            .map(person -> known(person, row).orElseGet(() -> notHere(person)))
                            .toList());
                }
                return found;
            }
        };
    }

    /** The person as this class has them; nothing when the class does not have them yet. */
    private Optional<ExistingRows.Known> known(ExistingRows.Known person, Values row) {
        OptionalLong candidacy = ClassIntake.candidacy(book.reading(), Long.parseLong(person.id()));
        if (candidacy.isEmpty()) {
            return Optional.empty();
        }
        return ClassIntake.known(book.reading(), classId, candidacy.getAsLong()).map(line -> {
            Map<String, Object> there = new HashMap<>(row.map());
            List.of("score", "grade", "note", "certificate_no", "certificate_date")
                    .forEach(there::remove);
            line.score()
                    .ifPresent(s -> there.put(
                            "score",
                            row.of("score")
                                    .filter(said -> said instanceof BigDecimal n && n.compareTo(s) == 0)
                                    .orElse(s)));
            codes.item("grade", line.grade()).ifPresent(c -> there.put("grade", c));
            if (!line.note().isEmpty()) {
                there.put("note", line.note());
            }
            certificate(new KnownPeople(book.reading()), Long.parseLong(person.id()))
                    .ifPresent(paper -> {
                        there.put("certificate_no", paper.number());
                        row.of("certificate_date")
                                .ifPresent(d -> there.put("certificate_date", PartialDate.of(paper.issuedOn())));
                    });
            return new ExistingRows.Known(person.id(), person.label(), there);
        });
    }

    /** Somebody of the book whom this class does not have: all that the row tells is news to it. */
    private static ExistingRows.Known notHere(ExistingRows.Known person) {
        return new ExistingRows.Known(person.id(), person.label(), Map.of());
    }

    /** The paper that a line of the list is about: never one that another class gave. */
    private Optional<KnownCandidacy.Certificate> certificate(KnownPeople known, long personId) {
        return known.certificate(personId, kind, classId);
    }

    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        ClassIntake intake = new ClassIntake(book.reading(), classId, today);
        Set<String> numbers = new HashSet<>();
        return rows.stream()
                .filter(PreviewRow::writes)
                .flatMap(row -> Stream.of(unknown(row), tooHigh(row), against(intake, row), undated(row))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> again(numbers, row))
                        .stream())
                .toList();
    }

    /** A certificate has its whole day, as where it is typed. */
    private Optional<RowFault> undated(PreviewRow row) {
        Values values = new Values(row.values());
        Optional<PartialDate> day = values.date("certificate_date");
        if (day.isPresent()) {
            return day.filter(d -> d.exact().isEmpty())
                    .map(d -> fault(row, "certificate_date", ValueError.DAY_PARTIAL, List.of()));
        }
        return paper(row).isEmpty() && !values.text("certificate_no").isEmpty()
                ? Optional.of(fault(
                        row,
                        "certificate_date",
                        ValueError.REQUIRED,
                        List.of(ListKind.CLASSES.fieldTitle("certificate_date"))))
                : Optional.empty();
    }

    /** A number that another row of the file gives already. */
    private Optional<RowFault> again(Set<String> numbers, PreviewRow row) {
        String number = new Values(row.values()).text("certificate_no");
        return number.isEmpty() || numbers.add(number)
                ? Optional.empty()
                : Optional.of(fault(
                        row,
                        "certificate_no",
                        ValueError.RULE,
                        List.of(FieldWords.of(FieldFinding.of("certificate_no", Fault.NUMBER_TAKEN, number)))));
    }

    /** The paper that the row is about, as the book has it. */
    private Optional<KnownCandidacy.Certificate> paper(PreviewRow row) {
        return candidacy(row).isPresent()
                ? certificate(new KnownPeople(book.reading()), person(row))
                : Optional.empty();
    }

    /** What the class itself has against the row, as it would have against a typed result. */
    private Optional<RowFault> against(ClassIntake intake, PreviewRow row) {
        OptionalLong candidacy = candidacy(row);
        return candidacy.isEmpty()
                ? Optional.empty()
                : intake.fault(candidacy.getAsLong(), line(row, paper(row)))
                        .map(found -> fault(row, found.field(), ValueError.RULE, List.of(FieldWords.of(found))));
    }

    /** What a row says; a number alone is that of the paper whose day the book knows. */
    private static ClassIntake.Line line(PreviewRow row, Optional<KnownCandidacy.Certificate> known) {
        Values values = new Values(row.values());
        String number = values.text("certificate_no");
        Optional<LocalDate> day = values.day("certificate_date")
                .or(() -> number.isEmpty() ? Optional.empty() : known.map(KnownCandidacy.Certificate::issuedOn));
        return new ClassIntake.Line(
                values.of("score").filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast),
                values.code("grade").map(Code::code).orElse(""),
                new ClassIntake.Paper(number, day),
                values.text("note"));
    }

    private Optional<RowFault> unknown(PreviewRow row) {
        return candidacy(row).isPresent()
                ? Optional.empty()
                : Optional.of(fault(row, "full_name", ValueError.NOT_IN_BOOK, List.of()));
    }

    private Optional<RowFault> tooHigh(PreviewRow row) {
        return new Values(row.values())
                .of("score")
                .filter(s -> s instanceof BigDecimal n && (n.signum() < 0 || n.compareTo(highest) > 0))
                .map(s -> fault(row, "score", ValueError.ABOVE_HIGHEST, List.of(highest.toPlainString())));
    }

    private static RowFault fault(PreviewRow row, String field, ValueError error, List<String> details) {
        String value = new Values(row.values()).of(field).map(Shown::of).orElse("");
        return new RowFault(row.row(), -1, field, value, error, details);
    }

    private OptionalLong candidacy(PreviewRow row) {
        Optional<String> person = row.match()
                .map(ExistingRows.Known::id)
                .or(() -> people.find(row.values()) instanceof ExistingRows.Found.One one
                        ? Optional.of(one.known().id())
                        : Optional.empty());
        return person.map(id -> ClassIntake.candidacy(book.reading(), Long.parseLong(id)))
                .orElse(OptionalLong.empty());
    }

    @Override
    public void write(Work work, List<PreviewRow> rows, Ticks ticks) {
        ClassIntake intake = new ClassIntake(work.reading(), classId, today);
        for (int i = 0; i < rows.size(); i++) {
            ticks.at(i, rows.size());
            PreviewRow row = rows.get(i);
            Optional<KnownCandidacy.Certificate> known = certificate(new KnownPeople(work.reading()), person(row));
            intake.put(work, candidacy(row).orElseThrow(), line(row, known));
            certify(work, row, known);
        }
    }

    private void certify(Work work, PreviewRow row, Optional<KnownCandidacy.Certificate> known) {
        Optional<CandidacyIntake.Paper> told =
                PeopleFields.certificate(new Values(row.values()), known.map(KnownCandidacy.Certificate::issuedOn));
        told.ifPresent(paper -> {
            new CandidacyIntake(work, process)
                    .certificate(
                            person(row),
                            known.map(KnownCandidacy.Certificate::id),
                            paper,
                            new CandidacyIntake.Lesson(kind, OptionalLong.of(classId)));
            if (known.isEmpty()) {
                new ClassPassed(work, process, kind)
                        .moveOn(candidacy(row).orElseThrow(), paper.number(), paper.issuedOn());
            }
        });
    }

    private long person(PreviewRow row) {
        return Long.parseLong(row.match()
                .map(ExistingRows.Known::id)
                .orElseGet(() -> ((ExistingRows.Found.One) people.find(row.values()))
                        .known()
                        .id()));
    }
}
