package vn.ptdv.exchange.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.document.Papers;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.refill.FigureMarks;
import vn.ptdv.exchange.paper.HouseStyle;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.write.SafeNames;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.sheet.write.XlsxListWriter;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportRound;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.setting.SettingValues;

/** Writes a report into a file of any of its formats. */
public final class ReportFiles {
    private final ReportStore reports;
    private final SettingValues settings;
    private final LocalDate today;
    private final String signer;
    private final Papers papers;

    public ReportFiles(ReportStore reports, SettingValues settings, LocalDate today) {
        this(reports, settings, today, "");
    }

    private ReportFiles(ReportStore reports, SettingValues settings, LocalDate today, String signer) {
        this.signer = signer;
        this.reports = reports;
        this.settings = settings;
        this.papers = new HouseStyle(settings).papers();
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

    /** With what the clerk should know of it. */
    public record Written(Path file, List<String> warnings) implements Result {
        public Written {
            warnings = List.copyOf(warnings);
        }

        public Written(Path file) {
            this(file, List.of());
        }
    }

    /** A Word file with new figures, what has changed in it, and what the clerk should know. */
    public record Refilled(Path file, FigureMarks.Refilled what, List<String> warnings) implements Result {
        public Refilled {
            warnings = List.copyOf(warnings);
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
        if (format == Papers.Format.DOCX && isTold(ran)) {
            Marked marked = marked(ran);
            if (marked.refused().isPresent()) {
                return marked.refused().get();
            }
            AtomicFiles.write(file, marked.docx());
            return new Written(file, reports.warnings(ran.query()));
        }
        Papers.Outcome outcome = papers.compose(document(ran), today);
        if (outcome instanceof Papers.Refused refused) {
            return new Refused(Texts.of("report.paper.missing", problems(refused.problems())));
        }
        papers.save(((Papers.Composed) outcome).composition(), format, file);
        return new Written(file, reports.warnings(ran.query()));
    }

    /** A Word file whose figures are marked, or why there is none. */
    private record Marked(byte[] docx, Optional<Refused> refused) {}

    private Marked marked(Ran ran) throws IOException {
        Told told = told(ran);
        Papers.Outcome outcome = papers.compose(told.document(), today);
        if (outcome instanceof Papers.Refused refused) {
            String words = Texts.of("report.paper.missing", problems(refused.problems()));
            return new Marked(new byte[0], Optional.of(new Refused(words)));
        }
        byte[] plain = papers.bytes(((Papers.Composed) outcome).composition(), Papers.Format.DOCX);
        return new Marked(FigureMarks.mark(plain, told.marks()), Optional.empty());
    }

    /** Puts the figures of today into a report that the clerk has written on: sentences, tables and drawings. */
    public Result refill(Ran ran, Path clerks, Path target) throws IOException {
        Marked fresh = marked(ran);
        if (fresh.refused().isPresent()) {
            return fresh.refused().get();
        }
        Optional<FigureMarks.Refilled> refilled = FigureMarks.refill(Files.readAllBytes(clerks), fresh.docx());
        if (refilled.isEmpty()) {
            return new Refused(Texts.of("report.refill.unmarked", clerks.getFileName()));
        }
        AtomicFiles.write(target, refilled.get().docx());
        return new Refilled(target, refilled.get(), reports.warnings(ran.query()));
    }

    /** The report in words with its tables, and where its figures stand. */
    private record Told(OfficialDocument document, FigureMarks.Marks marks) {}

    /** Words and tables come from one reading of the book, so that they agree. */
    private Told told(Ran ran) {
        return reports.together(ran.query(), round -> {
            Letterhead head = head();
            NarrativeFigures figures = NarrativeFigures.of(round, ran.query());
            OfficialDocument document = new ReportNarrative(head, figures, round.notes(ran.query())).document();
            Map<String, TableSpec> tables = new LinkedHashMap<>();
            for (ReportTable table : annexes(ran, round)) {
                ReportDocument annex = new ReportDocument(head, table);
                document = annex.annexedTo(document);
                tables.put(table.head().report().code(), annex.spec());
            }
            return new Told(document, new FigureMarks.Marks(figures.keyed(), tables));
        });
    }

    /** The table that was asked for, and those that follow the report in words; an empty one is left out. */
    private static List<ReportTable> annexes(Ran ran, ReportRound round) {
        List<ReportTable> tables = new ArrayList<>(List.of(ran.table()));
        round.annexes(ran.query().day()).stream()
                .filter(id -> id != ran.query().report())
                .map(id -> round.table(ran.query().about(id)))
                .filter(table -> !table.rows().isEmpty())
                .forEach(tables::add);
        return tables;
    }

    private static boolean isTold(Ran ran) {
        return ran.table().head().report() == ReportId.PROGRESS;
    }

    private OfficialDocument document(Ran ran) {
        return isTold(ran) ? told(ran).document() : new ReportDocument(head(), ran.table()).plain();
    }

    private static String problems(List<DocumentProblem> problems) {
        return problems.stream().map(DocumentProblem::message).distinct().collect(Collectors.joining("; "));
    }
}
