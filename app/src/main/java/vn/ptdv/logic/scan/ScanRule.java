package vn.ptdv.logic.scan;

import java.util.Optional;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;

/** Whether scans are kept at all and how large a file may be, as the committee has set it. */
public record ScanRule(Keeping keeping, int paperMegabytes, int photoMegabytes) {
    /** The name of the field that a finding speaks of. */
    public static final String FIELD = "file";

    private static final long MEGABYTE = 1024L * 1024L;

    /** Whether the book takes scans of papers. */
    public enum Keeping {
        KEPT,
        NOT_KEPT
    }

    /** The largest number of bytes for a use. */
    public long mostBytes(ScanUse use) {
        return megabytes(use) * MEGABYTE;
    }

    /** What stops this content from being kept, if anything does. */
    public Optional<FieldFinding> fault(ScanUse use, byte[] content) {
        if (use == ScanUse.PAPER && keeping == Keeping.NOT_KEPT) {
            return Optional.of(FieldFinding.of(FIELD, Fault.SCANS_NOT_KEPT));
        }
        if (content.length == 0) {
            return Optional.of(FieldFinding.of(FIELD, Fault.FILE_EMPTY));
        }
        if (content.length > mostBytes(use)) {
            return Optional.of(FieldFinding.of(FIELD, Fault.FILE_TOO_LARGE, megabytes(use)));
        }
        boolean taken = ScanKind.of(content).filter(use::takes).isPresent();
        Fault wrong = use == ScanUse.PHOTO ? Fault.FILE_NOT_PHOTO : Fault.FILE_NOT_SCAN;
        return taken ? Optional.empty() : Optional.of(FieldFinding.of(FIELD, wrong));
    }

    private int megabytes(ScanUse use) {
        return use == ScanUse.PHOTO ? photoMegabytes : paperMegabytes;
    }
}
