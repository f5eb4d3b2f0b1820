package vn.ptdv.exchange.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.FieldUse;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.exchange.template.FieldSource.Holder;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;

/** Fills one template for many and writes the files; each is written beside its place and moved there whole. */
public final class PrintRun {
    private static final String ENDING = "docx";
    private final Template template;
    private final String title;

    public PrintRun(Template template, String title) {
        this.template = template;
        this.title = title;
    }

    /** A file for each, one file with a paper for each, or one paper that lists all. */
    public enum Shape {
        EACH,
        TOGETHER,
        LIST
    }

    /** Where to, and how one sees how far it is or stops it. */
    public record Desk(Path folder, BiConsumer<Integer, Integer> progress, BooleanSupplier stopped) {
        public static Desk quiet(Path folder) {
            return new Desk(folder, (done, all) -> {}, () -> false);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The files, and per person the fields for which nothing was known. */
        record Printed(List<Path> files, Map<String, List<String>> missing) implements Outcome {}

        /** Stopped by the clerk; these files are whole. */
        record Stopped(List<Path> files) implements Outcome {}

        /** Nothing, or no further file, was written. */
        record Refused(String words, List<Path> files) implements Outcome {}
    }

    /** A template that has rows for people is one paper for all, whatever was wished. */
    public Shape shape(Shape wished) {
        boolean lists = template.uses().stream().map(FieldUse::list).anyMatch(FieldCatalogue.PEOPLE::equals);
        return lists ? Shape.LIST : wished;
    }

    /** The papers as pages, a paper for each or the one that lists all. */
    public FilledPages pages(List<Holder> holders, FieldValues together) {
        return FilledPages.of(
                template,
                shape(Shape.EACH) == Shape.LIST
                        ? List.of(together)
                        : holders.stream().map(Holder::values).toList());
    }

    public Outcome run(List<Holder> holders, FieldValues together, Shape wished, Desk desk) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(desk.folder());
            return switch (shape(wished)) {
                case EACH -> each(holders, desk, files);
                case TOGETHER -> joined(holders, desk, files);
                case LIST -> list(together, desk, files);
            };
        } catch (IOException | BookException e) {
            return new Outcome.Refused(Texts.of("template.run.unwritable", desk.folder()), files);
        }
    }

    private Outcome each(List<Holder> holders, Desk desk, List<Path> files) {
        FileNames names = new FileNames(desk.folder());
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (Holder holder : holders) {
            if (desk.stopped().getAsBoolean()) {
                return new Outcome.Stopped(files);
            }
            Template.Filled filled = template.fill(holder.values());
            Path target = names.next(title + " - " + holder.name(), ENDING);
            write(target, filled.file(), files);
            note(missing, holder.name(), filled.empty());
            desk.progress().accept(files.size(), holders.size());
        }
        return new Outcome.Printed(files, missing);
    }

    private Outcome joined(List<Holder> holders, Desk desk, List<Path> files) {
        Template.Joining joining =
                template.join(holders.stream().map(Holder::values).toList());
        if (joining instanceof Template.Joining.Refused refused) {
            return new Outcome.Refused(refused.fault().words(), files);
        }
        if (desk.stopped().getAsBoolean()) {
            return new Outcome.Stopped(files);
        }
        Map<String, List<String>> missing = new LinkedHashMap<>();
        holders.forEach(h -> note(missing, h.name(), template.empty(h.values())));
        write(target(desk), ((Template.Joining.Joined) joining).file(), files);
        return new Outcome.Printed(files, missing);
    }

    private Outcome list(FieldValues together, Desk desk, List<Path> files) {
        Template.Filled filled = template.fill(together);
        write(target(desk), filled.file(), files);
        Map<String, List<String>> missing = new LinkedHashMap<>();
        note(missing, title, filled.empty());
        return new Outcome.Printed(files, missing);
    }

    private Path target(Desk desk) {
        return new FileNames(desk.folder()).next(title, ENDING);
    }

    private static void write(Path target, byte[] file, List<Path> files) {
        AtomicFiles.write(target, file);
        files.add(target);
    }

    private static void note(Map<String, List<String>> missing, String who, java.util.Set<String> empty) {
        if (!empty.isEmpty()) {
            missing.merge(who, List.copyOf(empty), (a, b) -> a);
        }
    }
}
