package vn.ptdv.exchange.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.model.template.CertificateFact;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.TrainingClass;

/** What papers say of the two classes and their certificates. */
final class ClassFieldValues {
    private final Map<String, String> grades;

    ClassFieldValues(Map<String, String> grades) {
        this.grades = grades;
    }

    /** The certificates are given the newest first. */
    FieldValues of(List<CertificateFact> certificates) {
        return kind("", certificates, ClassKind.AWARENESS).and(kind("_dvm", certificates, ClassKind.NEW_MEMBER));
    }

    private FieldValues kind(String suffix, List<CertificateFact> certificates, ClassKind kind) {
        Optional<CertificateFact> newest =
                certificates.stream().filter(c -> c.kind() == kind).findFirst();
        Optional<TrainingClass> its = newest.flatMap(CertificateFact::its);
        FieldValues values = new FieldValues()
                .with("so_gcn" + suffix, newest.map(CertificateFact::number).orElse(""))
                .with("ngay_cap_gcn" + suffix, newest.map(CertificateFact::issuedOn))
                .with(
                        "xep_loai_gcn" + suffix,
                        newest.map(c -> grades.getOrDefault(c.grade(), c.grade()))
                                .orElse(""))
                .with(
                        "noi_cap_gcn" + suffix,
                        newest.map(CertificateFact::issuer).orElse(""))
                .with("so_phoi" + suffix, newest.map(CertificateFact::blank).orElse(""))
                .with("lop" + suffix, its.map(TrainingClass::name).orElse(""))
                .with("lop" + suffix + "_tu_ngay", its.map(TrainingClass::from))
                .with("lop" + suffix + "_den_ngay", its.map(TrainingClass::to))
                .with("lop" + suffix + "_noi", its.map(TrainingClass::place).orElse(""))
                .with(
                        "lop" + suffix + "_to_chuc",
                        its.map(TrainingClass::organiser).orElse(""))
                .with(
                        "lop" + suffix + "_quyet_dinh",
                        its.map(TrainingClass::decisionNumber).orElse(""))
                .with("lop" + suffix + "_ngay_quyet_dinh", its.flatMap(TrainingClass::decisionOn));
        return kind == ClassKind.AWARENESS
                ? values.with("han_gcn", newest.flatMap(CertificateFact::validUntil))
                : values;
    }
}
