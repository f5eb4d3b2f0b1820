package vn.ptdv.store.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The data file inside a backup, opened where it lies: {@code jdbc:h2:ptdvbak:/path/name.ptdvbak}. H2 makes it by its
 * name, so it must be public with an empty constructor.
 */
public final class BackupWindow extends FilePathWrapper {
    private static final String SCHEME = "ptdvbak";
    private static final String DATA_ENDING = ".mv.db";

    static {
        FilePath.register(new BackupWindow());
    }

    /** H2's address of the data in a backup. */
    static String address(Path backup) {
        return SCHEME + ":" + backup.toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    // H2 asks for the name of a data file, which is that of the archive and an ending.
    @Override
    protected FilePath unwrap(String path) {
        String archive = path.substring(SCHEME.length() + 1);
        return FilePath.get(
                archive.endsWith(DATA_ENDING)
                        ? archive.substring(0, archive.length() - DATA_ENDING.length())
                        : archive);
    }

    @Override
    public FilePathWrapper toRealPath() {
        return this;
    }

    @Override
    public boolean canWrite() {
        return false;
    }

    @Override
    public long size() {
        return place().length();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Part(getBase().open("r"), place());
    }

    private BackupFile.Place place() {
        return new BackupFile(Path.of(getBase().toString())).placeOfData().orElseThrow();
    }

    private static final class Part extends FileBaseDefault {
        private final FileChannel archive;
        private final BackupFile.Place place;

        Part(FileChannel archive, BackupFile.Place place) {
            this.archive = archive;
            this.place = place;
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            long left = place.length() - position;
            if (left <= 0) {
                return -1;
            }
            ByteBuffer part = target.duplicate();
            part.limit(part.position() + (int) Math.min(part.remaining(), left));
            int read = archive.read(part, place.start() + position);
            target.position(part.position());
            return read;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            throw new IOException("a backup is not written to");
        }

        @Override
        public long size() {
            return place.length();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            return new NoLock(this);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            throw new IOException("a backup is not written to");
        }

        @Override
        protected void implCloseChannel() throws IOException {
            archive.close();
        }
    }

    /** Nobody writes to a backup. */
    private static final class NoLock extends FileLock {
        NoLock(FileChannel of) {
            super(of, 0, Long.MAX_VALUE, true);
        }

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public void release() {}
    }
}
