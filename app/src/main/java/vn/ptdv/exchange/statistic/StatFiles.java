package vn.ptdv.exchange.statistic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.exchange.paper.HouseStyle;
import vn.ptdv.exchange.report.OfficeHead;
import vn.ptdv.exchange.report.ReportFiles;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.sheet.form.FormPaper;
import vn.ptdv.sheet.form.FormWorkbook;
import vn.ptdv.sheet.write.SafeNames;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** Writes a form into a file of any of its formats. */
public final class StatFiles {
    private final SettingValues settings;
    private final LocalDate today;
    private final Papers papers;

    public StatFiles(SettingValues settings, LocalDate today) {
        this.settings = settings;
        this.papers = new HouseStyle(settings).papers();
        this.today = today;
    }

    /** The name under which a form is proposed to be kept. */
    public static String fileName(StatTable table, ReportFormat format) {
        return SafeNames.file(table.title(), format.ending());
    }

    /** The short name on the command line. */
    public static String shortName(StatTable table, ReportFormat format) {
        return SafeNames.file(
                "form-" + table.form().head().key() + "-"
                        + table.head().period().code(),
                format.ending());
    }

    public ReportFiles.Result write(StatTable table, ReportFormat format, Path file) throws IOException {
        return switch (format) {
            case XLSX -> workbook(table, file);
            case DOCX -> paper(table, Papers.Format.DOCX, file);
            case PDF -> paper(table, Papers.Format.PDF, file);
            case JSON -> {
                Files.write(file, StatJson.bytes(table));
                yield new ReportFiles.Written(file);
            }
        };
    }

    private ReportFiles.Result workbook(StatTable table, Path file) {
        FormPaper paper = new FormPaper(
                settings.text(SettingKey.PARENT_LINE),
                settings.text(SettingKey.ISSUER_LINE),
                Texts.of("stat.paper.place_day", settings.text(SettingKey.PLACE), VietnameseDates.official(today)));
        WriteResult result = FormWorkbook.write(
                file,
                table,
                paper,
                new FormWorkbook.Shares(settings.whole(SettingKey.PERCENT_DECIMALS), settings.rounding()));
        return result instanceof WriteResult.Refused refused
                ? new ReportFiles.Refused(refused.words())
                : new ReportFiles.Written(file);
    }

    private ReportFiles.Result paper(StatTable table, Papers.Format format, Path file) throws IOException {
        Papers.Outcome outcome = papers.compose(new StatDocument(OfficeHead.of(settings), table).document(), today);
        if (outcome instanceof Papers.Refused refused) {
            return new ReportFiles.Refused(Texts.of(
                    "report.paper.missing",
                    refused.problems().stream()
                            .map(DocumentProblem::message)
                            .distinct()
                            .collect(Collectors.joining("; "))));
        }
        papers.save(((Papers.Composed) outcome).composition(), format, file);
        return new ReportFiles.Written(file);
    }
}
