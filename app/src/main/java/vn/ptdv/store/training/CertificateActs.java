package vn.ptdv.store.training;

import static vn.ptdv.store.Columns.orNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.logic.rules.CertificateCheck;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CertificateRecord;
import vn.ptdv.store.process.ProcessTable;

/** Issues the certificates of a class, numbered in one series. */
public final class CertificateActs {
    private final Book book;
    private final ProcessTable process;

    public CertificateActs(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** What issuing came to. */
    public sealed interface Outcome {
        record Issued(List<String> numbers) implements Outcome {}

        record Refused(List<FieldFinding> findings) implements Outcome {}
    }

    /** Gives a number to everyone who passed and has no certificate of this class yet, by name. */
    public Outcome issue(long classId, int firstNumber, LocalDate issuedOn) {
        TrainingClass its = new ClassStore(book.reading()).get(classId).orElseThrow();
        List<Participant> passed = new ClassStore(book.reading())
                .people(classId).stream()
                        .filter(p -> p.state() == ParticipantState.PASSED)
                        .filter(p -> p.certificate().isEmpty())
                        .toList();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < passed.size(); i++) {
            numbers.add("%02d%s".formatted(firstNumber + i, its.certificateSuffix()));
        }
        List<FieldFinding> wrong = faults(its, numbers, issuedOn);
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        Optional<LocalDate> last = lastDay(its.kind(), issuedOn);
        book.writing().run(Act.named("action.class.certificates", passed.size(), its.name()), work -> {
            ClassPassed step = new ClassPassed(work, process.now(), its.kind());
            for (int i = 0; i < passed.size(); i++) {
                work.insert(row(its, passed.get(i), numbers.get(i), issuedOn, last));
                step.moveOn(passed.get(i).candidacyId(), numbers.get(i), issuedOn);
            }
        });
        return new Outcome.Issued(numbers);
    }

    /** The number after the highest of the class's series in the year of the day. */
    public int nextNumber(long classId, LocalDate on) {
        TrainingClass its = new ClassStore(book.reading()).get(classId).orElseThrow();
        return 1
                + numbersOf(its.kind(), on).stream()
                        .filter(n -> n.endsWith(its.certificateSuffix()))
                        .map(n -> n.substring(
                                0, n.length() - its.certificateSuffix().length()))
                        .filter(n -> n.matches("[0-9]{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
    }

    private Set<String> numbersOf(ClassKind kind, LocalDate on) {
        return new CertificateNumbers(book.reading(), kind).ofYear(on).keySet();
    }

    private List<FieldFinding> faults(TrainingClass its, List<String> numbers, LocalDate issuedOn) {
        Optional<FieldFinding> day = ResultRule.of(
                        book.reading(),
                        its.id(),
                        LocalDate.now(book.writing().author().clock()))
                .issuing("issuedOn", issuedOn);
        if (day.isPresent()) {
            return List.of(day.get());
        }
        Set<String> taken = numbersOf(its.kind(), issuedOn);
        return numbers.stream()
                .filter(taken::contains)
                .map(n -> FieldFinding.of("firstNumber", Fault.NUMBER_TAKEN, n))
                .toList();
    }

    private Optional<LocalDate> lastDay(ClassKind kind, LocalDate issuedOn) {
        return kind == ClassKind.AWARENESS
                ? new CertificateCheck(process.now().rules()).lastValidDay(issuedOn)
                : Optional.empty();
    }

    private static CertificateRecord row(
            TrainingClass its, Participant holder, String number, LocalDate issuedOn, Optional<LocalDate> last) {
        CertificateRecord row = new CertificateRecord();
        row.setKind(its.kind().name());
        row.setPersonId(holder.personId());
        row.setClassId(its.id());
        row.setCertNo(number);
        row.setIssuedOn(issuedOn);
        row.setValidUntil(last.orElse(null));
        row.setGradeCode(orNull(holder.grade()));
        row.setIssuer(orNull(its.organiser()));
        return row;
    }
}
