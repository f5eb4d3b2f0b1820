package vn.ptdv.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Marks;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.model.setting.Signer;

/** What stands in the form at one moment, over the sample that it began with. */
record Typed(
        PaperKind kind,
        Optional<LocalDate> date,
        String subject,
        List<String> addressees,
        List<String> body,
        List<String> recipients,
        Signer signer,
        Marks marks,
        OfficialDocument base,
        List<Appendix> annexes) {}
