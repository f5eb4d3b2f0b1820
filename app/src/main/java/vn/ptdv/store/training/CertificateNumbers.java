package vn.ptdv.store.training;

import static vn.ptdv.store.jooq.Tables.CERTIFICATE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.ptdv.model.training.ClassKind;

/** The numbers of certificates of one kind that are given away in a year, each with those who hold it. */
final class CertificateNumbers {
    private final DSLContext sql;
    private final ClassKind kind;
    private final Map<Integer, Map<String, Set<Long>>> years = new HashMap<>();

    CertificateNumbers(DSLContext sql, ClassKind kind) {
        this.sql = sql;
        this.kind = kind;
    }

    Map<String, Set<Long>> ofYear(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), year -> read(day.withDayOfYear(1)));
    }

    private Map<String, Set<Long>> read(LocalDate first) {
        return sql
                .select(CERTIFICATE.CERT_NO, CERTIFICATE.PERSON_ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.KIND.eq(kind.name()).and(CERTIFICATE.CERT_NO.isNotNull()))
                .and(CERTIFICATE.ISSUED_ON.ge(first).and(CERTIFICATE.ISSUED_ON.lt(first.plusYears(1))))
                .stream()
                .collect(Collectors.groupingBy(
                        r -> r.value1(), Collectors.mapping(r -> r.value2(), Collectors.toSet())));
    }
}
