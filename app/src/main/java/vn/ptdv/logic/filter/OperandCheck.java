package vn.ptdv.logic.filter;

import java.time.LocalDate;
import vn.ptdv.logic.filter.CriterionReader.Stop;
import vn.ptdv.logic.filter.Misread.Reason;
import vn.ptdv.logic.filter.Tokens.Token;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;

/** Whether a typed value can stand against a field, and its stable form. */
final class OperandCheck {
    /** What stands for "nothing is known" in the text form. */
    static final String BLANK = "blank";

    private final LocalDate today;

    OperandCheck(LocalDate today) {
        this.today = today;
    }

    String checked(FilterField<?> field, Token token) {
        String typed = token.text().strip();
        boolean isWord = token.kind() != Tokens.Kind.QUOTED;
        if (typed.isEmpty() || (isWord && isBlankWord(typed))) {
            return BLANK;
        }
        return switch (field.type()) {
            case TEXT -> typed;
            case CODE ->
                field.choice(typed)
                        .map(FilterField.Choice::code)
                        .orElseThrow(() -> new Stop(Reason.UNKNOWN_CODE, token));
            case NUMBER -> {
                if (NumberRange.parse(typed).isEmpty()) {
                    throw new Stop(Reason.NOT_A_NUMBER, token);
                }
                yield typed;
            }
            case DATE -> {
                if (DayWords.parse(typed, today).isEmpty()) {
                    throw new Stop(Reason.NOT_A_DATE, token);
                }
                yield DayWords.stable(typed);
            }
            case YES -> String.valueOf(yes(typed, token));
        };
    }

    static boolean isBlankWord(String typed) {
        return typed.equalsIgnoreCase(BLANK)
                || VietnameseText.fold(typed).equals(VietnameseText.fold(Texts.of("filter.blank")));
    }

    private static boolean yes(String typed, Token token) {
        String word = VietnameseText.fold(typed);
        if (word.equals("yes") || word.equals("true") || word.equals(VietnameseText.fold(Texts.of("filter.yes")))) {
            return true;
        }
        if (word.equals("no") || word.equals("false") || word.equals(VietnameseText.fold(Texts.of("filter.no")))) {
            return false;
        }
        throw new Stop(Reason.NOT_YES_OR_NO, token);
    }
}
