package vn.ptdv.document.template;

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

/** Word files that must be refused: broken, with a password, swelling, with macros, fetching from outside. */
public final class Hostile {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Hostile() {}

    /** Each by what is wrong with it. */
    public static Map<TemplateFault, byte[]> all() throws Exception {
        byte[] whole = docx().bytes();
        return Map.of(
                TemplateFault.NOT_WORD, "chỉ là chữ".getBytes(StandardCharsets.UTF_8),
                TemplateFault.BROKEN, Arrays.copyOf(whole, whole.length / 3),
                TemplateFault.TOO_LARGE, withPart("word/media/big.bin", new byte[30_000_000]),
                TemplateFault.MACROS, withPart("word/vbaProject.bin", new byte[10]),
                TemplateFault.OUTSIDE_LINK, linkedTo("attachedTemplate"),
                TemplateFault.ENCRYPTED, encrypted(),
                TemplateFault.OLD_FORMAT, old());
    }

    static Docx docx() {
        return Docx.of(p(run("${ho_ten}")));
    }

    static byte[] withPart(String name, byte[] content) {
        Map<String, byte[]> parts = Docx.unzip(docx().bytes());
        parts.put(name, content);
        return Docx.zip(parts);
    }

    static byte[] linkedTo(String kind) {
        String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId9\" Type=\"" + RELATIONS + kind
                + "\" Target=\"http://x.example/a\" TargetMode=\"External\"/></Relationships>";
        return withPart("word/_rels/settings.xml.rels", relation.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var out = encryptor.getDataStream(files)) {
                out.write(docx().bytes());
            }
            return bytes(files);
        }
    }

    static byte[] old() throws IOException {
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
