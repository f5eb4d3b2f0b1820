package vn.ptdv.document.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ptdv.document.model.Signature;

/** Who signs how: the bold lines and the position for a body and a role in it. */
public final class SigningMatrix {
    private final List<Form> forms;

    private SigningMatrix(List<Form> forms) {
        this.forms = forms;
    }

    public static SigningMatrix shipped() {
        return new SigningMatrix(RuleFile.rows("signing-matrix.csv").stream()
                .map(r -> new Form(r[0], r[1], List.of(r[2].split("\\|")), r[3], r[4]))
                .toList());
    }

    /** One line of the matrix. */
    public record Form(String body, String role, List<String> authority, String position, String verified) {}

    public List<Form> all() {
        return forms;
    }

    /** The signing block of a person in a role; the committee's name fills T/M of the whole committee. */
    public Optional<Signature> signature(String body, String role, String committee, String name) {
        return forms.stream()
                .filter(f -> f.body().equals(body) && f.role().equals(role))
                .findFirst()
                .map(f -> new Signature(
                        f.authority().stream()
                                .map(l -> l.replace("{0}", committee.toUpperCase(Locale.ROOT)))
                                .toList(),
                        f.position(),
                        name));
    }
}
