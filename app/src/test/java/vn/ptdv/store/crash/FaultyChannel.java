package vn.ptdv.store.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** Passes everything on to the real file until the disk is full or its reads fail. */
final class FaultyChannel extends FileBaseDefault {
    private final FileChannel file;

    FaultyChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        if (FaultyFiles.readsFail()) {
            throw new IOException("Input/output error");
        }
        return file.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int wanted = source.remaining();
        int fits = FaultyFiles.room(wanted);
        if (fits == wanted) {
            return file.write(source, position);
        }
        ByteBuffer part = source.duplicate();
        part.limit(part.position() + fits);
        file.write(part, position);
        throw new IOException("No space left on device");
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
