package vn.ptdv.document.form;

import vn.ptdv.logic.text.Texts;

/** One form of the program's own: its code, its name, the official form it stands for, and where its layout is from. */
public record ShippedForm(String code, String name, String form, String variant, Use use, Layout layout) {
    /** For whom the form is made out. */
    public enum Use {
        CERTIFICATE,
        APPLICANT,
        UNIT,
        DECISION,
        OFFICE;

        public String title() {
            return Texts.ofEnum("template.use", this);
        }
    }

    /** Whether the layout follows a model form that was at hand. */
    public enum Layout {
        RECONSTRUCTED,
        /** Rebuilt, and what the form is for was read from its letters alone. */
        GUESSED,
        OWN;

        public boolean rebuilt() {
            return this != OWN;
        }

        public String title() {
            return Texts.ofEnum("template.layout", this);
        }
    }
}
