package vn.ptdv.document.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Run;

/** A body as it is typed. */
@Tag("F56")
class BodyTextTest {

    @Test
    void linesAreToldApartAsOnPaper() {
        List<Block> blocks = new BodyText(List.of())
                .blocks(List.of(
                        "Thực hiện Kế hoạch, Đảng ủy **yêu cầu**:",
                        "I. MỤC ĐÍCH",
                        "1. **Các chi bộ** rà soát nguồn.",
                        "a) Lập danh sách.",
                        "- Hằng tháng;",
                        "2. **Tổ chức thực hiện**",
                        "2.1. Phân công",
                        "Điều 3: Hiệu lực",
                        "BAN THƯỜNG VỤ QUYẾT ĐỊNH"));
        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(
                                "",
                                List.of(
                                        Run.plain("Thực hiện Kế hoạch, Đảng ủy "),
                                        Run.bold("yêu cầu"),
                                        Run.plain(":"))),
                        new Block.Heading(1, "I.", "MỤC ĐÍCH"),
                        new Block.Clause(1, "Các chi bộ", List.of(Run.plain("rà soát nguồn."))),
                        new Block.Point("a)", List.of(Run.plain("Lập danh sách."))),
                        new Block.Dash("", List.of(Run.plain("Hằng tháng;"))),
                        new Block.Heading(2, "2.", "Tổ chức thực hiện"),
                        new Block.Heading(3, "2.1.", "Phân công"),
                        new Block.Article(3, "", List.of(Run.plain("Hiệu lực"))),
                        new Block.Centered("BAN THƯỜNG VỤ QUYẾT ĐỊNH", Emphasis.BOLD));
    }

    @Test
    void decisionOpensWithItsGrounds() {
        BodyText.Body body = new BodyText(List.of())
                .decision(List.of("Căn cứ Điều lệ Đảng;", "- Xét đề nghị của Ban", "Điều 1. Giao chỉ tiêu."));
        assertThat(body.grounds()).containsExactly("Căn cứ Điều lệ Đảng;", "- Xét đề nghị của Ban");
        assertThat(body.blocks()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleReadsBackAsItWasWritten(String name) {
        OfficialDocument document = KindSamples.get(name).document();
        BodyWriter writer = new BodyWriter();
        String text = writer.write(document.grounds(), document.body());
        BodyText.Body body = new BodyText(writer.tables()).decision(text.lines().toList());
        String again = new BodyWriter().write(body.grounds(), body.blocks());
        assertThat(again).isEqualTo(text);
    }

    static List<String> samples() {
        return List.copyOf(KindSamples.all().keySet());
    }
}
