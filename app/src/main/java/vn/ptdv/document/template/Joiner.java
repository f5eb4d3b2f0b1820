package vn.ptdv.document.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.document.template.Part.Live;
import vn.ptdv.document.template.Part.Still;

/** Puts the pages of many filled papers one after the other: a section for each, with margins of its own where they have fields. */
final class Joiner {
    private static final Pattern BODY = Pattern.compile("<w:body>");
    private static final Pattern ONLY_ONCE =
            Pattern.compile(" w14:(?:paraId|textId)=\"[^\"]*\"|<w:bookmark(?:Start|End)\\b[^>]*/>");
    private static final Pattern DRAWING = Pattern.compile("(<wp:docPr\\b[^>]*?\\bid=\")(\\d+)");
    private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]*/>");
    private static final int DRAWINGS_A_PAPER = 1_000;

    private final List<Part> parts;
    private final Set<String> empty;
    private final Live body;
    private final List<Live> margins;
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, String> relationOf = new HashMap<>();

    Joiner(List<Part> parts, Set<String> empty) {
        this.parts = parts;
        this.empty = empty;
        List<Live> live = parts.stream()
                .filter(Live.class::isInstance)
                .map(Live.class::cast)
                .toList();
        body = live.stream().filter(p -> p.kind() == Live.Kind.BODY).findFirst().orElseThrow();
        margins = live.stream().filter(p -> p.kind() == Live.Kind.MARGIN).toList();
    }

    /** The parts that differ from the template's, and those that are new. */
    Map<String, byte[]> join(List<FieldValues> all) {
        readRelations();
        StringBuilder pages = new StringBuilder();
        String head = "";
        String tail = "";
        for (int i = 0; i < all.size(); i++) {
            String xml = body.write(all.get(i), empty).text();
            Matcher start = BODY.matcher(xml);
            int from = start.find() ? start.end() : 0;
            int to = xml.lastIndexOf("</w:body>");
            head = i == 0 ? xml.substring(0, from) : head;
            tail = xml.substring(to);
            Pages paper = new Pages(own(xml.substring(from, to), i));
            margins(all.get(i), i);
            pages.append(i == all.size() - 1 ? paper.last() : paper.broken());
        }
        made.put(body.name(), Part.bytes(head + pages + tail));
        if (!margins.isEmpty()) {
            addRelations(all.size());
            addTypes(all.size());
        }
        return made;
    }

    /** Marks that must be unique in a file stay in the first paper only. */
    private String own(String pages, int paper) {
        String mine = pages;
        if (paper > 0) {
            mine = ONLY_ONCE.matcher(mine).replaceAll("");
            mine = DRAWING.matcher(mine)
                    .replaceAll(m -> Matcher.quoteReplacement(
                            m.group(1) + (Long.parseLong(m.group(2)) + (long) paper * DRAWINGS_A_PAPER)));
        }
        for (Live margin : margins) {
            String relation = relationOf.get(margin.name());
            if (relation != null && paper > 0) {
                mine = mine.replace("r:id=\"" + relation + "\"", "r:id=\"" + relation + "p" + paper + "\"");
            }
        }
        return mine;
    }

    private void margins(FieldValues values, int paper) {
        for (Live margin : margins) {
            made.put(numbered(margin.name(), paper), margin.write(values, empty).toByteArray());
            still(relationsOf(margin.name()))
                    .ifPresent(r -> made.put(relationsOf(numbered(margin.name(), paper)), r.content()));
        }
    }

    private void readRelations() {
        for (String relation : relations()) {
            for (Live margin : margins) {
                String file = margin.name().substring(margin.name().lastIndexOf('/') + 1);
                if (attribute(relation, "Target").endsWith(file)) {
                    relationOf.put(margin.name(), attribute(relation, "Id"));
                }
            }
        }
    }

    private List<String> relations() {
        List<String> found = new ArrayList<>();
        still(relationsOf(body.name())).ifPresent(r -> {
            Matcher relation = RELATION.matcher(new String(r.content(), StandardCharsets.UTF_8));
            while (relation.find()) {
                found.add(relation.group());
            }
        });
        return found;
    }

    private void addRelations(int papers) {
        String name = relationsOf(body.name());
        String xml = new String(still(name).orElseThrow().content(), StandardCharsets.UTF_8);
        StringBuilder more = new StringBuilder();
        for (String relation : relations()) {
            String id = attribute(relation, "Id");
            if (relationOf.containsValue(id)) {
                String target = attribute(relation, "Target");
                for (int i = 1; i < papers; i++) {
                    more.append(relation.replace("\"" + id + "\"", "\"" + id + "p" + i + "\"")
                            .replace("\"" + target + "\"", "\"" + numbered(target, i) + "\""));
                }
            }
        }
        made.put(name, Part.bytes(xml.replace("</Relationships>", more + "</Relationships>")));
    }

    private void addTypes(int papers) {
        String xml = new String(still("[Content_Types].xml").orElseThrow().content(), StandardCharsets.UTF_8);
        StringBuilder more = new StringBuilder();
        for (Live margin : margins) {
            Matcher type = Pattern.compile("<Override\\b[^>]*\"/" + Pattern.quote(margin.name()) + "\"[^>]*/>")
                    .matcher(xml);
            if (type.find()) {
                for (int i = 1; i < papers; i++) {
                    more.append(type.group().replace(margin.name(), numbered(margin.name(), i)));
                }
            }
        }
        made.put("[Content_Types].xml", Part.bytes(xml.replace("</Types>", more + "</Types>")));
    }

    private java.util.Optional<Still> still(String name) {
        return parts.stream()
                .filter(p -> p.name().equals(name))
                .filter(Still.class::isInstance)
                .map(Still.class::cast)
                .findFirst();
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String numbered(String name, int paper) {
        return paper == 0 ? name : name.replaceFirst("\\.xml$", "p" + paper + ".xml");
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
