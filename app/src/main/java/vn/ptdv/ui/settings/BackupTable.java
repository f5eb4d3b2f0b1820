package vn.ptdv.ui.settings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.backup.BookFigures;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The table of backups. */
final class BackupTable {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final long KILO = 1024;

    private BackupTable() {}

    static DataTable<BackupEntry> make(Toolkit kit) {
        ZoneId zone = kit.machine().clock().getZone();
        return new DataTable<>("backups", BackupEntry::file, columns(zone), kit.memory())
                .inGivenOrder()
                .says(Section.BACKUP.title());
    }

    /** How much of what matters is in it. */
    static String counts(BackupEntry entry) {
        return entry.manifest().map(m -> counts(m.figures())).orElse(Texts.of("entrance.restore.damaged"));
    }

    private static String counts(BookFigures figures) {
        return Texts.of(
                "settings.backup.counts",
                VietnameseNumbers.format(figures.rows("person")),
                VietnameseNumbers.format(figures.rows("unit")),
                VietnameseNumbers.format(figures.rows("document")));
    }

    private static List<Column<BackupEntry>> columns(ZoneId zone) {
        return List.of(
                Column.<BackupEntry>text(
                                "at",
                                Texts.of("entrance.restore.moment"),
                                e -> e.manifest()
                                        .map(m -> AT.format(m.at().atZone(zone)))
                                        .orElse(""))
                        .width(140),
                Column.<BackupEntry>text(
                                "reason",
                                Texts.of("entrance.restore.reason"),
                                e -> e.manifest()
                                        .map(m -> Texts.ofEnum("entrance.reason", m.reason()))
                                        .orElse(""))
                        .width(150),
                Column.<BackupEntry>text("counts", Texts.of("settings.backup.holds"), BackupTable::counts)
                        .width(300),
                Column.<BackupEntry>number("size", Texts.of("settings.backup.size"), e -> e.size() / KILO)
                        .width(90),
                Column.<BackupEntry>text(
                                "file",
                                Texts.of("entrance.restore.file"),
                                e -> String.valueOf(e.file().getFileName()))
                        .width(300));
    }
}
