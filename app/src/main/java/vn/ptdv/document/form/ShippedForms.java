package vn.ptdv.document.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Profiles;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.word.WordWriter;
import vn.ptdv.logic.data.CsvTable;

/** The forms inside the program, in the order of the way from source to member. */
public final class ShippedForms {
    private static final String FOLDER = "/vn/ptdv/templates/";

    private final List<ShippedForm> forms;
    private final FormatProfile profile;
    private final FormComposer composer = new FormComposer();

    private ShippedForms(List<ShippedForm> forms, FormatProfile profile) {
        this.forms = List.copyOf(forms);
        this.profile = profile;
    }

    /** In the profile that holds on the day, of those inside the program. */
    public static ShippedForms on(LocalDate day) {
        return on(day, Profiles.shipped());
    }

    /** In the profile that holds on the day. */
    public static ShippedForms on(LocalDate day, Profiles profiles) {
        List<ShippedForm> forms = CsvTable.shipped("templates").rows().stream()
                .map(row -> new ShippedForm(
                        row.text("code"),
                        row.text("name"),
                        row.text("form"),
                        row.text("variant"),
                        row.constant("use", ShippedForm.Use.class),
                        row.constant("layout", ShippedForm.Layout.class)))
                .toList();
        return new ShippedForms(forms, profiles.forDate(day));
    }

    public List<ShippedForm> all() {
        return forms;
    }

    public Optional<ShippedForm> find(String code) {
        return forms.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** The pages with their fields unfilled. */
    public Composition pages(ShippedForm form) {
        return composer.compose(text(form.code()), profile, form.name());
    }

    /** The Word file with its fields unfilled, as the clerk gets it to change. */
    public byte[] word(ShippedForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_000);
        try {
            new WordWriter().write(pages(form), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(String code) {
        try (InputStream in = ShippedForms.class.getResourceAsStream(FOLDER + code + ".form")) {
            if (in == null) {
                throw new IllegalStateException(code);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
