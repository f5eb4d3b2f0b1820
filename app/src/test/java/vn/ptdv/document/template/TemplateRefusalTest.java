package vn.ptdv.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that must not become templates are named for what they are. */
@Tag("F53")
class TemplateRefusalTest {
    private static TemplateFault fault(byte[] file) {
        TemplateReading reading = TemplateReader.read(file);
        assertThat(reading).isInstanceOf(TemplateReading.Refused.class);
        TemplateFault fault = ((TemplateReading.Refused) reading).fault();
        assertThat(fault.words()).contains("Hãy");
        return fault;
    }

    @Test
    void whatIsNoWordFile() {
        assertThat(fault("chỉ là chữ".getBytes(StandardCharsets.UTF_8))).isEqualTo(TemplateFault.NOT_WORD);
        assertThat(fault(new byte[0])).isEqualTo(TemplateFault.NOT_WORD);
        assertThat(fault(Docx.zip(Map.of("mimetype", new byte[] {1})))).isEqualTo(TemplateFault.NOT_WORD);
    }

    @Test
    void aBrokenFile() {
        byte[] whole = Hostile.docx().bytes();
        assertThat(fault(Arrays.copyOf(whole, whole.length / 3))).isEqualTo(TemplateFault.BROKEN);
        assertThat(fault(Hostile.withPart(
                        "word/document.xml",
                        (Docx.p("x") + "<w:document " + Docx.W + ">").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(TemplateFault.BROKEN);
    }

    @Test
    void anEntityThatWouldSwell() {
        String trap = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><w:document " + Docx.W
                + "><w:body/></w:document>";
        assertThat(fault(Hostile.withPart("word/document.xml", trap.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(TemplateFault.BROKEN);
    }

    @Test
    void aZipBomb() {
        assertThat(fault(Hostile.withPart("word/media/big.bin", new byte[30_000_000])))
                .isEqualTo(TemplateFault.TOO_LARGE);
    }

    @Test
    void macros() {
        assertThat(fault(Hostile.withPart("word/vbaProject.bin", new byte[10]))).isEqualTo(TemplateFault.MACROS);
    }

    @Test
    void whatWordWouldFetchFromOutsideButNotALinkToClick() {
        assertThat(fault(Hostile.linkedTo("attachedTemplate"))).isEqualTo(TemplateFault.OUTSIDE_LINK);
        assertThat(fault(Hostile.linkedTo("oleObject"))).isEqualTo(TemplateFault.OUTSIDE_LINK);
        assertThat(TemplateReader.read(Hostile.linkedTo("hyperlink"))).isInstanceOf(TemplateReading.Opened.class);
    }

    @Test
    void oneWithAPasswordAndOneOfTheOldKind() throws Exception {
        assertThat(fault(Hostile.encrypted())).isEqualTo(TemplateFault.ENCRYPTED);
        assertThat(fault(Hostile.old())).isEqualTo(TemplateFault.OLD_FORMAT);
    }
}
