package vn.ptdv.document.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Papers;
import vn.ptdv.document.Samples;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Row;

/** A description that is not a document is refused with everything that is wrong. */
@Tag("F53")
@Tag("F55")
class DocumentValidatorTest {
    private final DocumentValidator validator = new DocumentValidator(Kinds.shipped(), Profiles.shipped());

    @Test
    void emptyDescriptionLacksEverythingThatIsMandatory() {
        List<DocumentProblem> found = validator.check(OfficialDocument.of("CV").build());
        assertThat(found)
                .extracting(DocumentProblem::field)
                .containsExactly("issuer", "code", "place", "subject", "body", "recipients", "addressees", "signer");
        assertThat(found)
                .allMatch(
                        p -> p.message().startsWith("Chưa có ") && !p.message().contains("paper."));
    }

    @Test
    void unknownKindAndProfileAreNamedWithWhatIsAllowed() {
        OfficialDocument document = OfficialDocument.of("XX").profile("HD99").build();
        assertThat(validator.check(document))
                .filteredOn(p -> p.code().equals("WRONG"))
                .extracting(DocumentProblem::field)
                .containsExactly("kind", "profile");
        assertThat(validator.check(document).get(0).message()).contains("XX").contains("KH");
    }

    @Test
    void everyRowThatDoesNotFitItsTableIsReported() {
        TableSpec table = TableSpec.of(Samples.table(1).columns(), List.of(Row.data("1", "2"), Row.data("1")));
        OfficialDocument document = Seeds.seed(2)
                .copy()
                .appendix(Appendix.of("", Turn.PORTRAIT, List.of(new Block.TableBlock(table))))
                .build();
        assertThat(validator.check(document))
                .extracting(DocumentProblem::code)
                .containsExactly("MISSING", "ROW", "ROW");
    }

    @Test
    void completeDocumentsAreAccepted() {
        Samples.all()
                .forEach((name, document) ->
                        assertThat(validator.check(document)).as(name).isEmpty());
    }

    @Test
    void refusedDescriptionGivesNoComposition() {
        Papers.Outcome outcome =
                Papers.shipped().compose(OfficialDocument.of("CV").build(), LocalDate.of(2026, 11, 20));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Papers.Refused.class, r -> assertThat(r.problems()).isNotEmpty());
    }
}
