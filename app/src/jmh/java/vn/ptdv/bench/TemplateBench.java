package vn.ptdv.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.ptdv.document.form.ShippedForms;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateReader;

/**
 * P7 and P8 by templates: decisions from one Word file, each its own file, and a list of thousands of rows, beside POI's
 * plain way and, when {@code PTDV_POITL} holds its class path, poi-tl in a Java of its own. The class path comes from
 * {@code mvn -f app/src/jmh/peers/pom.xml dependency:build-classpath -Dmdep.outputFile=poitl.txt}. Arguments: papers,
 * rows, rounds.
 */
public final class TemplateBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final FieldCatalogue CATALOGUE = FieldCatalogue.shipped();

    private final Path folder = Files.createTempDirectory("ptdv-templates");
    private final int papers;
    private final int rows;
    private final byte[] decision;
    private final byte[] list;
    private List<FieldValues> people = List.of();
    private FieldValues together = new FieldValues();

    private TemplateBench(int papers, int rows) throws IOException {
        this.papers = papers;
        this.rows = rows;
        ShippedForms forms = ShippedForms.on(DAY);
        decision = bare(forms.word(forms.find("9A-KND").orElseThrow()));
        list = bare(forms.word(forms.find("DANH-SACH").orElseThrow()));
    }

    public static void main(String[] args) throws Exception {
        int papers = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        TemplateBench bench = new TemplateBench(papers, rows);
        Race many = new Race("P7")
                .before(bench::make)
                .runner("ours", round -> bench.ours())
                .runner("poi", round -> bench.poi())
                .fact("papers", papers);
        Race table = new Race("P8-template")
                .before(bench::make)
                .runner("ours", round -> bench.ourList())
                .runner("poi", round -> bench.poiList())
                .fact("rows", rows);
        bench.poiTl(many, table, rounds);
        many.run(rounds);
        table.run(rounds);
    }

    /** poi-tl wants an older POI than ours, so it runs beside us and times itself. */
    private void poiTl(Race many, Race table, int rounds) throws IOException, InterruptedException {
        String classPath = System.getProperty("ptdv.poitl", System.getenv().getOrDefault("PTDV_POITL", ""));
        if (classPath.isEmpty()) {
            many.fact("poi-tl", "not given");
            return;
        }
        make(0);
        Path one = Files.write(folder.resolve("poitl-one.docx"), renamed(decision, "{{$1}}"));
        Path all = Files.write(folder.resolve("poitl-list.docx"), looped(renamed(list, "[$1]")));
        String classes = TemplateBench.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath + System.getProperty("path.separator") + classes,
                        "vn.ptdv.bench.PoiTlPeer",
                        one.toString(),
                        all.toString(),
                        String.valueOf(papers),
                        String.valueOf(rows),
                        String.valueOf(rounds))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        for (String line : said.split("\n")) {
            if (line.startsWith("P7 ")) {
                many.fact(
                        "poiTlMedianSeconds",
                        Double.parseDouble(line.substring(3).strip()));
            } else if (line.startsWith("P8 ")) {
                table.fact(
                        "poiTlMedianSeconds",
                        Double.parseDouble(line.substring(3).strip()));
            }
        }
    }

    private void make(int round) {
        List<FieldValues> made = new ArrayList<>();
        for (int i = 0; i < Math.max(papers, rows); i++) {
            made.add(new FieldValues()
                    .and(CATALOGUE.samples(DAY))
                    .with("ho_ten", "Nguyễn Thị Ẩn " + round + "-" + i)
                    .with("so_quyet_dinh", i + "-QĐ/ĐU"));
        }
        people = made.subList(0, papers);
        together = new FieldValues().and(CATALOGUE.samples(DAY)).list("ds", made.subList(0, rows));
    }

    private void ours() throws IOException {
        Template template = TemplateReader.read(decision).orThrow();
        for (int i = 0; i < people.size(); i++) {
            Files.write(
                    folder.resolve("ours-" + i + ".docx"),
                    template.fill(people.get(i)).file());
        }
    }

    private void poi() throws IOException {
        for (int i = 0; i < people.size(); i++) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(decision));
                    var out = Files.newOutputStream(folder.resolve("poi-" + i + ".docx"))) {
                FieldValues values = people.get(i);
                word.getParagraphs().forEach(p -> replace(p, values));
                for (XWPFTable table : word.getTables()) {
                    table.getRows()
                            .forEach(r -> r.getTableCells()
                                    .forEach(c -> c.getParagraphs().forEach(p -> replace(p, values))));
                }
                word.write(out);
            }
        }
    }

    private void ourList() throws IOException {
        Files.write(
                folder.resolve("list.docx"),
                TemplateReader.read(list).orThrow().fill(together).file());
    }

    private void poiList() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(list));
                var out = Files.newOutputStream(folder.resolve("list-poi.docx"))) {
            XWPFTable table = word.getTables().get(1);
            int model = table.getNumberOfRows() - 1;
            List<String> texts = table.getRow(model).getTableCells().stream()
                    .map(XWPFTableCell::getText)
                    .toList();
            for (FieldValues row : together.rows("ds")) {
                XWPFTableRow line = table.createRow();
                for (int c = 0; c < texts.size(); c++) {
                    line.getCell(c).setText(filled(texts.get(c).replace("ds.", ""), row));
                }
            }
            table.removeRow(model);
            word.write(out);
        }
    }

    private static void replace(XWPFParagraph paragraph, FieldValues values) {
        for (XWPFRun run : paragraph.getRuns()) {
            String text = run.getText(0);
            if (text != null && text.contains("${")) {
                run.setText(filled(text, values), 0);
            }
        }
    }

    private static String filled(String text, FieldValues values) {
        return vn.ptdv.document.template.FieldText.filled(text, values, Optional.empty());
    }

    /** The same file without steps, which no peer knows. */
    private static byte[] bare(byte[] word) throws IOException {
        return changed(word, xml -> xml.replaceAll("\\$\\{([a-z0-9_.]+)\\|[^}]*\\}", "\\${$1}"));
    }

    private static byte[] renamed(byte[] word, String as) throws IOException {
        return changed(word, xml -> xml.replaceAll("\\$\\{(?:ds\\.)?([a-z0-9_]+)\\}", as));
    }

    /** poi-tl repeats the row below the one that names the list. */
    private static byte[] looped(byte[] word) throws IOException {
        return changed(word, xml -> xml.replaceFirst(">STT<", ">{{ds}}STT<"));
    }

    private static byte[] changed(byte[] word, java.util.function.UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
