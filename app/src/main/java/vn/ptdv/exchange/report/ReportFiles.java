package vn.ptdv.exchange.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.document.Papers;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.refill.FigureMarks;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportNote;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.write.SafeNames;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.sheet.write.XlsxListWriter;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.setting.SettingValues;

/** Writes a report into a file of any of its formats. */
public final class ReportFiles {
    private final ReportStore reports;
    private final SettingValues settings;
    private final LocalDate today;
    private final String signer;
    private final Papers papers = Papers.shipped();

    public ReportFiles(ReportStore reports, SettingValues settings, LocalDate today) {
        this(reports, settings, today, "");
    }

    private ReportFiles(ReportStore reports, SettingValues settings, LocalDate today, String signer) {
        this.signer = signer;
        this.reports = reports;
        this.settings = settings;
        this.today = today;
    }

    /** A report with the question that it answers. */
    public record Ran(ReportQuery query, ReportTable table) {}

    /** The same, signed by the signer of that name; by the first one where the office has none so called. */
    public ReportFiles signedBy(String name) {
        return new ReportFiles(reports, settings, today, name);
    }

    private Letterhead head() {
        return OfficeHead.signed(settings, signer);
    }

    /** How it ended. */
    public sealed interface Result {}

    public record Written(Path file) implements Result {}

    /** A Word file with new figures, and what has changed in it. */
    public record Refilled(Path file, List<FigureMarks.Change> changes) implements Result {
        public Refilled {
            changes = List.copyOf(changes);
        }
    }

    /** The pages as they would be printed. */
    public record Drawn(byte[] pdf) implements Result {
        public Drawn {
            pdf = pdf.clone();
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }
    }

    public record Cancelled() implements Result {}

    /** Why there is no file, in words for the clerk. */
    public record Refused(String words) implements Result {}

    /** The name under which a report is proposed to be kept. */
    public static String fileName(ReportTable table, ReportFormat format) {
        return SafeNames.file(table.head().title(), format.ending());
    }

    /** The short name on the command line. */
    public static String shortName(ReportTable table, ReportFormat format) {
        return SafeNames.file(
                table.head().report().code() + "-" + table.head().period().code(), format.ending());
    }

    public Result write(Ran ran, ReportFormat format, Path file, WriteProgress progress) throws IOException {
        ReportTable table = ran.table();
        return switch (format) {
            case XLSX -> workbook(table, file, progress);
            case DOCX -> paper(ran, Papers.Format.DOCX, file);
            case PDF -> paper(ran, Papers.Format.PDF, file);
            case JSON -> {
                Files.write(file, ReportJson.bytes(table));
                yield new Written(file);
            }
        };
    }

    private Result workbook(ReportTable table, Path file, WriteProgress progress) {
        ReportSheet sheet = new ReportSheet(table);
        WriteResult result = XlsxListWriter.write(file, sheet.sheet(head()), sheet.rows(), progress);
        if (result instanceof WriteResult.Refused refused) {
            return new Refused(refused.words());
        }
        return result instanceof WriteResult.Cancelled ? new Cancelled() : new Written(file);
    }

    /** The pages, for looking at and for the printer. */
    public Result pages(Ran ran) {
        Papers.Outcome outcome = papers.compose(document(ran), today);
        return outcome instanceof Papers.Refused refused
                ? new Refused(Texts.of("report.paper.missing", problems(refused.problems())))
                : new Drawn(papers.bytes(((Papers.Composed) outcome).composition(), Papers.Format.PDF));
    }

    private Result paper(Ran ran, Papers.Format format, Path file) throws IOException {
        Papers.Outcome outcome = papers.compose(document(ran), today);
        if (outcome instanceof Papers.Refused refused) {
            return new Refused(Texts.of("report.paper.missing", problems(refused.problems())));
        }
        Papers.Composed composed = (Papers.Composed) outcome;
        if (format == Papers.Format.DOCX && isTold(ran)) {
            byte[] marked = FigureMarks.mark(
                    papers.bytes(composed.composition(), format), figures(ran).keyed());
            AtomicFiles.write(file, marked);
        } else {
            papers.save(composed.composition(), format, file);
        }
        return new Written(file);
    }

    /** Puts the figures of today into a report that the clerk has written on; the prose stays. */
    public Result refill(Ran ran, Path clerks, Path target) throws IOException {
        Optional<FigureMarks.Refilled> refilled =
                FigureMarks.refill(Files.readAllBytes(clerks), figures(ran).keyed());
        if (refilled.isEmpty()) {
            return new Refused(Texts.of("report.refill.unmarked", clerks.getFileName()));
        }
        AtomicFiles.write(target, refilled.get().docx());
        return new Refilled(target, refilled.get().changes());
    }

    private NarrativeFigures figures(Ran ran) {
        return reports.together(ran.query(), round -> NarrativeFigures.of(round, ran.query()));
    }

    private static boolean isTold(Ran ran) {
        return ran.table().head().report() == ReportId.PROGRESS;
    }

    private OfficialDocument document(Ran ran) {
        ReportTable table = ran.table();
        Letterhead head = head();
        ReportDocument document = new ReportDocument(head, table);
        if (!isTold(ran)) {
            return document.plain();
        }
        List<ReportNote> notes = reports.together(ran.query(), round -> round.notes(ran.query()));
        return document.annexedTo(new ReportNarrative(head, figures(ran), notes).document());
    }

    private static String problems(List<DocumentProblem> problems) {
        return problems.stream().map(DocumentProblem::message).distinct().collect(Collectors.joining("; "));
    }
}
