package vn.ptdv.sheet.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a part in another encoding into UTF-8; nearly every part already is. */
final class XmlEncoding {
    private static final int HEAD = 200;
    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlEncoding() {}

    static InputStream asUtf8(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB) {
            whole.skipNBytes(3);
            return whole;
        }
        Charset charset = charset(head);
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)
                ? whole
                : new Transcoder(new InputStreamReader(new BufferedInputStream(whole), charset));
    }

    private static Charset charset(byte[] head) throws ReadFailure {
        if (head.length >= 2 && ((head[0] & 0xFF) == 0xFF || (head[0] & 0xFF) == 0xFE || head[0] == 0)) {
            return StandardCharsets.UTF_16;
        }
        if (head.length >= 2 && head[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        int end = start.indexOf("?>");
        Matcher declared = DECLARED.matcher(end < 0 ? "" : start.substring(0, end));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw ReadFailure.of(ReadProblem.Code.CORRUPT);
        }
    }

    private static final class Transcoder extends InputStream {
        private final Reader reader;
        private final char[] chars = new char[1 << 12];
        private byte[] bytes = new byte[0];
        private int at;

        Transcoder(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (at >= bytes.length && !fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count;
        }

        private boolean fill() throws IOException {
            int count = reader.read(chars, 0, chars.length - 1);
            if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
                count += Math.max(0, reader.read(chars, count, 1));
            }
            bytes = count <= 0 ? new byte[0] : new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
            at = 0;
            return bytes.length > 0;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
