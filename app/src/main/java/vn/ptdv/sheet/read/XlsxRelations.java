package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which part of the package an id leads to; links that leave the file are dropped. */
final class XlsxRelations {
    private static final Map.Entry<String, String> NONE = Map.entry("", "");
    private final Map<String, Map.Entry<String, String>> byId;

    private XlsxRelations(Map<String, Map.Entry<String, String>> byId) {
        this.byId = byId;
    }

    static XlsxRelations of(ZipParts parts, String owner) throws IOException {
        int slash = owner.lastIndexOf('/');
        String folder = owner.substring(0, slash + 1);
        Map<String, Map.Entry<String, String>> byId = new LinkedHashMap<>();
        Optional<InputStream> in = parts.openIfThere(folder + "_rels/" + owner.substring(slash + 1) + ".rels");
        if (in.isPresent()) {
            try (XmlScanner xml = new XmlScanner(in.get())) {
                for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
                    if (e == XmlScanner.Event.START
                            && xml.name().equals("Relationship")
                            && !xml.attribute("TargetMode").equals("External")) {
                        String target = absolute(folder, xml.attribute("Target"));
                        byId.put(xml.attribute("Id"), Map.entry(xml.attribute("Type"), target));
                        Most.of(byId.size());
                    }
                }
            }
        }
        return new XlsxRelations(byId);
    }

    /** Type and target of an id, both empty when it is unknown. */
    Map.Entry<String, String> get(String id) {
        return byId.getOrDefault(id, NONE);
    }

    Optional<String> firstOfType(String ending) {
        return byId.values().stream()
                .filter(r -> r.getKey().endsWith("/" + ending))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String absolute(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                // What leads above the package stays at its top.
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
