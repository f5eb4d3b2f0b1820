package vn.ptdv.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.setting.Signer;

/** What stands in the form at one moment. */
record Typed(
        PaperKind kind,
        Optional<LocalDate> date,
        String subject,
        List<String> addressees,
        List<String> body,
        List<String> recipients,
        Signer signer) {}
