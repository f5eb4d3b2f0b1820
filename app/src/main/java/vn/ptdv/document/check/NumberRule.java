package vn.ptdv.document.check;

import java.util.Optional;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.LookId;

/** Number and symbol. */
final class NumberRule implements Rule {
    private static final String LETTER = "CV";

    private final Kinds kinds;

    NumberRule(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        paper.symbol().ifPresent(symbol -> {
            if (symbol.colon() || symbol.blanks()) {
                findings.of(LintCode.NUM01, LookId.NUMBER, symbol.shown(), Findings.expected("number", proper(symbol)));
            }
            if (symbol.digits().matches("\\d\\p{Ll}?")) {
                findings.of(LintCode.NUM02, LookId.NUMBER, symbol.shown(), Findings.expected("number", proper(symbol)));
            }
            checkKind(paper, profile, symbol, findings);
        });
    }

    private void checkKind(Anatomy paper, FormatProfile profile, SymbolText symbol, Findings findings) {
        if (symbol.kind().isEmpty()) {
            findings.of(LintCode.NUM01, LookId.NUMBER, symbol.shown(), Findings.expected("number", ""));
            return;
        }
        Optional<DocumentKind> titled = paper.titled();
        if (titled.isPresent()) {
            String code = titled.get().codeIn(profile);
            if (!symbol.kind().equals(code)) {
                findings.of(LintCode.NUM03, LookId.NUMBER, symbol.shown(), Findings.expected("code", code));
            }
        } else if (kinds.all().stream().noneMatch(k -> k.codeIn(profile).equals(symbol.kind()))) {
            findings.of(LintCode.NUM03, LookId.NUMBER, symbol.shown(), Findings.expected("code", LETTER));
        }
    }

    private static String proper(SymbolText symbol) {
        String number = symbol.digits().matches("\\d\\p{Ll}?") ? "0" + symbol.digits() : symbol.digits();
        return number + "-" + symbol.kind() + "/" + symbol.body();
    }
}
