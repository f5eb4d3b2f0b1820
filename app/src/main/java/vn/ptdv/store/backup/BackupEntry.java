package vn.ptdv.store.backup;

import java.nio.file.Path;
import java.util.Optional;

/** A backup in a list; without a manifest it is damaged. The good name itself says that it was opened and counted. */
public record BackupEntry(Path file, long size, Optional<Manifest> manifest) {
    public boolean isGood() {
        return manifest.isPresent();
    }
}
