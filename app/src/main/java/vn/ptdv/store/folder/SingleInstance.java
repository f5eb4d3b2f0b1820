package vn.ptdv.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One book is open in one program at a time; the system frees the lock when that program dies, however it dies. */
public final class SingleInstance {
    // Locks belong to the process: on Unix, opening and closing the file a second time here would free the first lock.
    private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

    // Windows forbids others to read locked bytes, so a byte far behind the holder's name is locked.
    private static final long LOCKED_BYTE = 1L << 40;

    private final Clock clock;

    public SingleInstance(Clock clock) {
        this.clock = clock;
    }

    public InstanceLock acquire(BookFolder folder) {
        Path file = folder.lock().toAbsolutePath().normalize();
        Holder here = Holder.here(clock);
        Holder earlier = HELD_HERE.putIfAbsent(file, here);
        if (earlier != null) {
            return new InstanceLock.LockedBy(earlier);
        }
        InstanceLock answer = acquire(file, here);
        if (!(answer instanceof InstanceLock.Held)) {
            HELD_HERE.remove(file);
        }
        return answer;
    }

    private static InstanceLock acquire(Path file, Holder here) {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException | ReadOnlyFileSystemException e) {
            return new InstanceLock.Unusable(BookException.writing(e).fault());
        }
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                channel.close();
                return new InstanceLock.LockedBy(Holder.read(file));
            }
            sign(channel, here.written());
            return new HeldLock(file, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            return new InstanceLock.Unusable(BookException.writing(e).fault());
        }
    }

    private static void sign(FileChannel channel, String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            return;
        }
    }

    private record HeldLock(Path file, FileChannel channel) implements InstanceLock.Held {
        @Override
        public void close() {
            if (channel.isOpen()) {
                closeQuietly(channel);
                HELD_HERE.remove(file);
            }
        }
    }
}
