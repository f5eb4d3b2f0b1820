package vn.ptdv.document.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ptdv.document.template.Part.Live;
import vn.ptdv.document.template.Part.Still;

/** A Word file with fields, parsed once; safe to fill from several threads. */
public final class Template {
    private final List<Part> parts;
    private final List<String> unclosed;

    Template(List<Part> parts, List<String> unclosed) {
        this.parts = List.copyOf(parts);
        this.unclosed = List.copyOf(unclosed);
    }

    /** A filled file, and the fields for which there was nothing to write. */
    public record Filled(byte[] file, Set<String> empty) {}

    /** What became of joining many into one file. */
    public sealed interface Joining {
        record Joined(byte[] file, Set<String> empty) implements Joining {}

        record Refused(TemplateFault fault) implements Joining {}
    }

    /** Every use of a field, the page's own before those of margins. */
    public List<FieldUse> uses() {
        List<FieldUse> uses = new ArrayList<>();
        for (Live.Kind kind : Live.Kind.values()) {
            live().stream().filter(p -> p.kind() == kind).forEach(p -> p.eachUse(uses::add));
        }
        return uses;
    }

    /** The names of the fields, each once, in the order of the page. */
    public Set<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        uses().forEach(u -> names.add(u.path()));
        return names;
    }

    /** What begins like a field and is not closed. */
    public List<String> unclosed() {
        return unclosed;
    }

    public Filled fill(FieldValues values) {
        PackageWriter writer = new PackageWriter();
        Set<String> empty = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Still still) {
                writer.add(still.pressed());
            } else if (part instanceof Live live) {
                writer.add(live.write(values, empty).pressed(live.name()));
            }
        }
        return new Filled(writer.finish(), empty);
    }

    /** The fields for which there is nothing to write. */
    public Set<String> empty(FieldValues values) {
        Set<String> empty = new LinkedHashSet<>();
        live().forEach(part -> part.write(values, empty));
        return empty;
    }

    /** One file with a paper for each, every one on its own pages with its own numbering. */
    public Joining join(List<FieldValues> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("nobody to join");
        }
        boolean plain = parts.stream().anyMatch(p -> p instanceof Live live && live.hasPlainBody());
        if (!plain || live().stream().anyMatch(p -> p.kind() == Live.Kind.NOTES)) {
            return new Joining.Refused(TemplateFault.NOT_MERGEABLE);
        }
        Set<String> empty = new LinkedHashSet<>();
        Map<String, byte[]> joined = new Joiner(parts, empty).join(all);
        PackageWriter writer = new PackageWriter();
        Set<String> written = new LinkedHashSet<>();
        for (Part part : parts) {
            written.add(part.name());
            byte[] content = joined.get(part.name());
            if (content != null) {
                writer.add(PackageWriter.press(part.name(), content));
            } else if (part instanceof Still still) {
                writer.add(still.pressed());
            }
        }
        joined.forEach((name, content) -> {
            if (written.add(name)) {
                writer.add(PackageWriter.press(name, content));
            }
        });
        return new Joining.Joined(writer.finish(), empty);
    }

    private List<Live> live() {
        return parts.stream()
                .filter(Live.class::isInstance)
                .map(Live.class::cast)
                .toList();
    }
}
