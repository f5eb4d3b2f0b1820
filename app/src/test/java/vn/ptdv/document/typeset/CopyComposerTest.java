package vn.ptdv.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.document.Papers;
import vn.ptdv.document.PdfFacts;
import vn.ptdv.document.kind.KindSamples;
import vn.ptdv.document.model.CopyNote;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Signature;

/** What stands under a copy. */
@Tag("F55")
class CopyComposerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @ParameterizedTest
    @EnumSource(CopyNote.Kind.class)
    void copyBearsItsLabelAndWhoAnswersForIt(CopyNote.Kind kind) throws IOException {
        CopyNote note = new CopyNote(
                kind,
                DocumentNumber.of(4, "BS/ĐU"),
                "Tân Sơn",
                Optional.of(DAY),
                List.of("Các chi bộ", "Lưu Văn phòng"),
                Signature.of("CHÁNH VĂN PHÒNG", "", "Đỗ Ngọc Ánh"));
        OfficialDocument copy =
                KindSamples.get("kind-guidance").document().copy().copied(note).build();
        Papers papers = Papers.shipped();
        Papers.Composed composed = (Papers.Composed) papers.compose(copy, DAY);
        List<List<PdfFacts.Piece>> pages = PdfFacts.of(papers.bytes(composed.composition(), Papers.Format.PDF));
        String words =
                pages.stream().flatMap(List::stream).map(PdfFacts.Piece::text).collect(Collectors.joining("\n"));
        String label = switch (kind) {
            case WHOLE -> "SAO Y BẢN CHÍNH";
            case EXTRACT -> "TRÍCH SAO";
            case FORWARDED -> "SAO LỤC";
            case STAMP -> "BẢN SAO VĂN BẢN";
        };
        assertThat(words).contains(label, "CHÁNH VĂN PHÒNG", "Đỗ Ngọc Ánh");
        assertThat(words.contains("Số 04-BS/ĐU")).isEqualTo(kind != CopyNote.Kind.STAMP);
        assertThat(words.contains("Tân Sơn, ngày 03 tháng 02 năm 2026")).isEqualTo(kind != CopyNote.Kind.STAMP);
    }
}
