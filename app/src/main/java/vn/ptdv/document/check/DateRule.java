package vn.ptdv.document.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseText;

/** Place and date. */
final class DateRule implements Rule {
    private final List<String> persons =
            RuleRows.of("place-persons.csv").stream().map(r -> r[0]).toList();

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        paper.first(LookId.PLACE_DATE).ifPresent(line -> {
            DateText text = DateText.of(line.shown());
            Optional<LocalDate> date = text.date();
            if (text.filled() && (date.isEmpty() || !line.shown().endsWith(VietnameseDates.official(date.get())))) {
                String expected = date.map(VietnameseDates::official).orElse("");
                findings.at(LintCode.DAT01, LookId.PLACE_DATE, line, Findings.expected("date", expected));
            }
            if (!text.comma()) {
                findings.at(LintCode.DAT02, LookId.PLACE_DATE, line, Findings.expected("comma"));
            } else if (levelMissing(text.place(), paper, profile)) {
                findings.at(LintCode.DAT02, LookId.PLACE_DATE, line, Findings.expected("level", text.place()));
            }
        });
    }

    private boolean levelMissing(String place, Anatomy paper, FormatProfile profile) {
        String folded = VietnameseText.fold(place);
        if (folded.matches("\\d+")) {
            return profile.numberedPlaceGetsLevel();
        }
        boolean oneSyllable = !folded.isEmpty() && !folded.contains(" ");
        return oneSyllable || persons.contains(folded) || bearsNameOfSuperior(folded, paper);
    }

    /** A commune or ward that is called like its province. */
    private static boolean bearsNameOfSuperior(String place, Anatomy paper) {
        String issuer = VietnameseText.fold(paper.text(LookId.ISSUER));
        String parent = VietnameseText.fold(paper.text(LookId.PARENT));
        boolean commune = issuer.matches(".*\\b(xa|phuong|thi tran|dac khu|thi uy|thanh uy)\\b.*");
        return commune && issuer.endsWith(" " + place) && parent.endsWith(" " + place);
    }
}
