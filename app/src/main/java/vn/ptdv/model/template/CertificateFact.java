package vn.ptdv.model.template;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.TrainingClass;

/** A certificate as papers name it, with its class and the blank it is printed on. */
public record CertificateFact(
        long id,
        ClassKind kind,
        long personId,
        String number,
        LocalDate issuedOn,
        Optional<LocalDate> validUntil,
        String grade,
        String issuer,
        String blank,
        Optional<TrainingClass> its) {}
