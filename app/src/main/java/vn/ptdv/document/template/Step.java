package vn.ptdv.document.template;

import java.util.Locale;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;

/** What a field does to its value on the way to the paper; written after a bar, as in ${ho_ten|hoa}. */
public enum Step {
    HOA,
    THUONG,
    HOA_DAU,
    NGAY_NGAN,
    NGAY_SO,
    NGAY_DAI,
    NGAY_CHU,
    CHI_NGAY,
    CHI_THANG,
    CHI_NAM,
    SO,
    CHU,
    PHAY,
    CHAM_PHAY,
    DONG,
    GACH,
    CHAM,
    NEU_TRONG,
    TRUOC,
    SAU;

    /** The word that the clerk types. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, for the list of steps. */
    public String says() {
        return Texts.ofEnum("template.step", this);
    }

    static Optional<Step> of(String word) {
        for (Step step : values()) {
            if (step.word().equals(word)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
