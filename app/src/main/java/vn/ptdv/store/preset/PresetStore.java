package vn.ptdv.store.preset;

import static vn.ptdv.store.jooq.Tables.REPORT_PRESET;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.ReportPresetRecord;

/** Reads and keeps presets of reports. */
public final class PresetStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Book book;

    public PresetStore(Book book) {
        this.book = book;
    }

    /** A preset with its name, whose it is and who sees it. */
    public record Kept(long id, String name, Seen seen, ReportPreset preset) {}

    /** Whose it is, whether others see it, and whether it stands on top. */
    public record Seen(String owner, boolean shared, boolean pinned) {}

    /** Where a preset is to be found: by others too, on top of the list. */
    public record Place(boolean shared, boolean pinned) {}

    /** Those of a report, pinned ones first, then in the order of names. */
    public List<Kept> of(String report) {
        return book
                .reading()
                .selectFrom(REPORT_PRESET)
                .where(REPORT_PRESET.REPORT_KEY.eq(report))
                .and(REPORT_PRESET.OWNER_NAME.eq(me()).or(REPORT_PRESET.SHARED.isTrue()))
                .fetch(PresetStore::kept)
                .stream()
                .sorted(Comparator.comparing((Kept kept) -> !kept.seen().pinned())
                        .thenComparing(kept -> VietnameseText.fold(kept.name())))
                .toList();
    }

    /** Keeps it under the name, in place of one's own preset of that name. */
    public void keep(String report, String name, ReportPreset preset, Place place) {
        String clean = VietnameseText.clean(name);
        book.writing().run(Act.named("action.preset.keep", clean), work -> {
            Optional<ReportPresetRecord> found = work.reading()
                    .selectFrom(REPORT_PRESET)
                    .where(REPORT_PRESET.REPORT_KEY.eq(report))
                    .and(REPORT_PRESET.OWNER_NAME.eq(me()))
                    .and(REPORT_PRESET.NAME.eq(clean))
                    .fetchOptional();
            ReportPresetRecord row = found.orElseGet(ReportPresetRecord::new);
            row.setDefinition(write(preset));
            row.setShared(place.shared());
            row.setPinned(place.pinned());
            if (found.isPresent()) {
                work.update(row);
            } else {
                row.setReportKey(report);
                row.setName(clean);
                row.setOwnerName(me());
                work.insert(row);
            }
        });
    }

    public void remove(Kept kept) {
        book.writing()
                .run(Act.named("action.preset.remove", kept.name()), work -> work.delete(REPORT_PRESET, kept.id()));
    }

    /** Only who keeps a preset may take it away from the others. */
    public boolean isMine(Kept kept) {
        return kept.seen().owner().equals(me());
    }

    private String me() {
        return book.writing().author().name();
    }

    private static Kept kept(ReportPresetRecord row) {
        return new Kept(
                row.getId(),
                row.getName(),
                new Seen(row.getOwnerName(), row.getShared(), row.getPinned()),
                read(row.getDefinition()));
    }

    /** As a text that can be read again. */
    public static String write(ReportPreset preset) {
        try {
            return JSON.writeValueAsString(preset);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The report as it comes where the text is none of ours. */
    public static ReportPreset read(String text) {
        try {
            return JSON.readValue(text, ReportPreset.class);
        } catch (JsonProcessingException e) {
            return ReportPreset.NONE;
        }
    }
}
