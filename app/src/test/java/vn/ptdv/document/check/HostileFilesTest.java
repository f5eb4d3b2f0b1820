package vn.ptdv.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.ooxml.Unreadable.Fault;

/** Files that cannot or must not be read are refused in words. */
@Tag("F55")
class HostileFilesTest {
    private final byte[] good = Altered.word(Seeds.seed(3));

    @Test
    void refusesWhatIsNoWordFile() throws IOException {
        assertRefused("Kính gửi".getBytes(StandardCharsets.UTF_8), Fault.NOT_WORD);
        assertRefused(new byte[0], Fault.NOT_WORD);
        assertRefused(zip("xl/workbook.xml", new byte[10]), Fault.NOT_WORD);
    }

    @Test
    void refusesABrokenFile() throws IOException {
        assertRefused(Arrays.copyOf(good, good.length / 3), Fault.BROKEN);
        assertRefused(Altered.replaced(good, "</w:body>", ""), Fault.BROKEN);
        assertRefused(
                zip("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8)),
                Fault.BROKEN);
    }

    @Test
    void refusesAnEncryptedFile() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hoa ban");
            try (var data = encryptor.getDataStream(files)) {
                data.write(good);
            }
            files.writeFilesystem(out);
            assertRefused(out.toByteArray(), Fault.ENCRYPTED);
        }
    }

    @Test
    void refusesTheOldFormat() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "WordDocument");
            files.writeFilesystem(out);
            assertRefused(out.toByteArray(), Fault.OLD_FORMAT);
        }
    }

    @Test
    void refusesAFileThatUnpacksToFarTooMuch() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("word/media/image.bin"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 160; i++) {
                zip.write(nothing);
            }
        }
        assertThat(out.size()).isLessThan(1_000_000);
        assertRefused(out.toByteArray(), Fault.TOO_LARGE);
    }

    @Test
    void refusesMacros() throws IOException {
        assertRefused(zip("word/vbaProject.bin", new byte[10]), Fault.MACROS);
    }

    @Test
    void readsAFileWithOutsideLinksWithoutFollowingThem() {
        byte[] linked = Altered.replaced(
                good,
                "</Relationships>",
                "<Relationship Id=\"rId99\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                        + " Target=\"http://example.vn/mau.dotm\" TargetMode=\"External\"/></Relationships>");
        assertThat(Altered.outcome(linked)).isInstanceOf(LintOutcome.Checked.class);
    }

    private static void assertRefused(byte[] file, Fault fault) {
        assertThat(Altered.outcome(file)).isEqualTo(new LintOutcome.Refused(fault));
        assertThat(fault.words()).endsWith(".").doesNotContain("{");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
