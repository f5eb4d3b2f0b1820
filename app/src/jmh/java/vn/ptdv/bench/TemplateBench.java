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
 * plain way and, when they are given, poi-tl in a Java of its own ({@code PTDV_POITL}: its class path, from {@code mvn -f
 * app/src/jmh/peers/pom.xml dependency:build-classpath -Dmdep.outputFile=poitl.txt}) and docxtemplater in node
 * ({@code PTDV_DOCXTEMPLATER}: app/src/jmh/peers after {@code npm install} there). Arguments: papers, rows, rounds.
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
        bench.make(0);
        bench.poiTl(many, table, rounds);
        bench.docxtemplater(many, table, rounds);
        many.run(rounds);
        table.run(rounds);
    }

    /** poi-tl wants an older POI than ours, so it runs beside us and times itself. */
    private void poiTl(Race many, Race table, int rounds) throws IOException, InterruptedException {
        String classPath = given("ptdv.poitl", "PTDV_POITL");
        Path one = Files.write(folder.resolve("poitl-one.docx"), renamed(decision, "{{$1}}"));
        Path all = Files.write(folder.resolve("poitl-list.docx"), looped(renamed(list, "[$1]")));
        String classes = TemplateBench.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = classPath + System.getProperty("path.separator") + classes;
        List<String> command = List.of(
                java, "-Dfile.encoding=UTF-8", "-cp", path, "vn.ptdv.bench.PoiTlPeer", one.toString(), all.toString());
        peer("poiTl", classPath.isEmpty() ? List.of() : command, rounds).into(many, table);
    }

    /** docxtemplater runs in node, from the folder where it was installed. */
    private void docxtemplater(Race many, Race table, int rounds) throws IOException, InterruptedException {
        String place = given("ptdv.docxtemplater", "PTDV_DOCXTEMPLATER");
        Path one = Files.write(folder.resolve("node-one.docx"), renamed(decision, "{$1}"));
        Path all = Files.write(
                folder.resolve("node-list.docx"),
                changed(
                        renamed(list, "{$1}"),
                        xml -> xml.replaceFirst(">\\{stt\\}<", ">{#ds}{stt}<")
                                .replaceFirst(">\\{chi_bo\\}<", ">{chi_bo}{/ds}<")));
        List<String> command = List.of(
                "node", Path.of(place, "docxtemplater.js").toAbsolutePath().toString(), one.toString(), all.toString());
        peer("docxtemplater", place.isEmpty() ? List.of() : command, rounds).into(many, table);
    }

    private static String given(String property, String variable) {
        return System.getProperty(property, System.getenv().getOrDefault(variable, ""));
    }

    /** What a peer said of itself; nothing where it was not given. */
    private record Said(String name, String words) {
        void into(Race many, Race table) {
            if (words.isEmpty()) {
                many.fact(name, "not given");
            }
            for (String line : words.split("\n")) {
                if (line.startsWith("P7 ")) {
                    many.told(name, Double.parseDouble(line.substring(3).strip()));
                } else if (line.startsWith("P8 ")) {
                    table.told(name, Double.parseDouble(line.substring(3).strip()));
                }
            }
        }
    }

    private Said peer(String name, List<String> command, int rounds) throws IOException, InterruptedException {
        if (command.isEmpty()) {
            return new Said(name, "");
        }
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(String.valueOf(papers), String.valueOf(rows), String.valueOf(rounds)));
        Process process = new ProcessBuilder(whole)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return new Said(name, said);
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
