package vn.ptdv.sheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a packed workbook, each guarded against swelling. */
final class ZipParts implements Closeable {
    private static final int MOST_PARTS = 20_000;
    private final ZipFile zip;
    private final ReadLimits limits;
    private final AtomicLong unpacked = new AtomicLong();

    ZipParts(Path file, ReadLimits limits) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.limits = limits;
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw ReadFailure.of(ReadProblem.Code.ZIP_BOMB);
        }
    }

    boolean has(String name) {
        return entry(name).isPresent();
    }

    boolean hasUnder(String folder) {
        return zip.stream().anyMatch(e -> e.getName().toLowerCase(Locale.ROOT).startsWith(folder));
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = entry(name).orElseThrow(() -> ReadFailure.of(ReadProblem.Code.CORRUPT));
        return new BoundedInput(zip.getInputStream(entry), entry.getCompressedSize(), limits, unpacked);
    }

    Optional<InputStream> openIfThere(String name) throws IOException {
        return has(name) ? Optional.of(open(name)) : Optional.empty();
    }

    private Optional<ZipEntry> entry(String name) {
        ZipEntry exact = zip.getEntry(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        // Some writers use backslashes or another case than their own relations say.
        return zip.stream()
                .filter(e -> e.getName().replace('\\', '/').equalsIgnoreCase(name))
                .<ZipEntry>map(e -> e)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
