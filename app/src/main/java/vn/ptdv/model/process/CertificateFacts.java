package vn.ptdv.model.process;

import java.time.LocalDate;

/** A certificate of the awareness class as the dossier holds it. */
public record CertificateFacts(String number, LocalDate issuedOn, String holder) {}
