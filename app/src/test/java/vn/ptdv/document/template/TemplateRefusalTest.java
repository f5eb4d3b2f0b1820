package vn.ptdv.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.document.template.Docx.p;
import static vn.ptdv.document.template.Docx.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that must not become templates are named for what they are. */
@Tag("F53")
class TemplateRefusalTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static TemplateFault fault(byte[] file) {
        TemplateReading reading = TemplateReader.read(file);
        assertThat(reading).isInstanceOf(TemplateReading.Refused.class);
        TemplateFault fault = ((TemplateReading.Refused) reading).fault();
        assertThat(fault.words()).contains("Hãy");
        return fault;
    }

    private static Docx docx() {
        return Docx.of(p(run("${ho_ten}")));
    }

    private static byte[] withPart(String name, byte[] content) {
        Map<String, byte[]> parts = Docx.unzip(docx().bytes());
        parts.put(name, content);
        return Docx.zip(parts);
    }

    private static byte[] linkedTo(String kind) {
        String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId9\" Type=\"" + RELATIONS + kind
                + "\" Target=\"http://x.example/a\" TargetMode=\"External\"/></Relationships>";
        return withPart("word/_rels/settings.xml.rels", relation.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoWordFile() {
        assertThat(fault("chỉ là chữ".getBytes(StandardCharsets.UTF_8))).isEqualTo(TemplateFault.NOT_WORD);
        assertThat(fault(new byte[0])).isEqualTo(TemplateFault.NOT_WORD);
        assertThat(fault(Docx.zip(Map.of("mimetype", new byte[] {1})))).isEqualTo(TemplateFault.NOT_WORD);
    }

    @Test
    void aBrokenFile() {
        byte[] whole = docx().bytes();
        assertThat(fault(Arrays.copyOf(whole, whole.length / 3))).isEqualTo(TemplateFault.BROKEN);
        assertThat(fault(withPart(
                        "word/document.xml",
                        (Docx.p("x") + "<w:document " + Docx.W + ">").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(TemplateFault.BROKEN);
    }

    @Test
    void anEntityThatWouldSwell() {
        String trap = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><w:document " + Docx.W
                + "><w:body/></w:document>";
        assertThat(fault(withPart("word/document.xml", trap.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(TemplateFault.BROKEN);
    }

    @Test
    void aZipBomb() {
        assertThat(fault(withPart("word/media/big.bin", new byte[30_000_000]))).isEqualTo(TemplateFault.TOO_LARGE);
    }

    @Test
    void macros() {
        assertThat(fault(withPart("word/vbaProject.bin", new byte[10]))).isEqualTo(TemplateFault.MACROS);
    }

    @Test
    void whatWordWouldFetchFromOutsideButNotALinkToClick() {
        assertThat(fault(linkedTo("attachedTemplate"))).isEqualTo(TemplateFault.OUTSIDE_LINK);
        assertThat(fault(linkedTo("oleObject"))).isEqualTo(TemplateFault.OUTSIDE_LINK);
        assertThat(TemplateReader.read(linkedTo("hyperlink"))).isInstanceOf(TemplateReading.Opened.class);
    }

    @Test
    void oneWithAPasswordAndOneOfTheOldKind() throws Exception {
        assertThat(fault(encrypted())).isEqualTo(TemplateFault.ENCRYPTED);
        assertThat(fault(old())).isEqualTo(TemplateFault.OLD_FORMAT);
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var out = encryptor.getDataStream(files)) {
                out.write(docx().bytes());
            }
            return bytes(files);
        }
    }

    private static byte[] old() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[600]), "WordDocument");
            return bytes(files);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }
}
