package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.logic.time.Months;
import vn.ptdv.model.process.CertificateFacts;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.process.Severity;

/** The certificate of the awareness class: whose it is, and whether it is still valid on the review day. */
public final class CertificateCheck {
    private final RuleBook rules;

    public CertificateCheck(RuleBook rules) {
        this.rules = rules;
    }

    /** The last day on which a certificate counts. */
    public Optional<LocalDate> lastValidDay(LocalDate issuedOn) {
        return rule(issuedOn).map(rule -> Months.add(issuedOn, rule.number()));
    }

    public List<Finding> check(String person, Optional<CertificateFacts> certificate, LocalDate reviewDay) {
        if (certificate.isEmpty()) {
            return rule(reviewDay).map(rule -> Finding.broken(FindingCode.CERT_MISSING, rule)).stream()
                    .toList();
        }
        CertificateFacts held = certificate.get();
        List<Finding> findings = new ArrayList<>();
        if (!VietnameseText.fold(held.holder()).equals(VietnameseText.fold(person))) {
            findings.add(Finding.plain(
                    Severity.NEEDS_REASON, FindingCode.CERT_OTHER_PERSON, held.number(), held.holder(), person));
        }
        if (held.issuedOn().isAfter(reviewDay)) {
            findings.add(
                    Finding.plain(Severity.NEEDS_REASON, FindingCode.CERT_AFTER_REVIEW, held.issuedOn(), reviewDay));
        }
        rule(held.issuedOn()).ifPresent(rule -> findings.add(validity(held, reviewDay, rule)));
        return findings;
    }

    private static Finding validity(CertificateFacts held, LocalDate reviewDay, RuleValue rule) {
        LocalDate last = Months.add(held.issuedOn(), rule.number());
        return reviewDay.isAfter(last)
                ? Finding.broken(FindingCode.CERT_EXPIRED, rule, held.issuedOn(), last, reviewDay)
                : Finding.fine(FindingCode.CERT_OK, rule, last);
    }

    private Optional<RuleValue> rule(LocalDate basis) {
        return rules.value(RuleKeys.CERT_AWARENESS_VALIDITY, basis);
    }
}
