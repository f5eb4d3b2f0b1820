package vn.ptdv.store.cipher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file under a pass: {@code ptdvaes:token:file}. H2 makes it by its name, so it must be public with an empty constructor. */
public final class CipherPath extends FilePathWrapper {
    private static final String SCHEME = "ptdvaes";
    private static final String BETWEEN = ":";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected String getPrefix() {
        return prefix(token(name));
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(path.substring(prefix(token(path)).length()));
    }

    static String prefix(String token) {
        return SCHEME + BETWEEN + token + BETWEEN;
    }

    private static String token(String path) {
        int from = SCHEME.length() + 1;
        return path.substring(from, path.indexOf(BETWEEN, from));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        byte[] key = CipherPass.key(token(name)).orElseThrow(() -> new IOException("the pass of this file is over"));
        CipherChannel opened = new CipherChannel(getBase().open(mode), key);
        CipherPass.opened(name, opened);
        return opened;
    }

    @Override
    public long size() {
        return CipherChannel.sizeOf(getBase().size());
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        throw new IOException("an encrypted file is written in blocks only");
    }
}
