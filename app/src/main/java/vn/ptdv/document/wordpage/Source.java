package vn.ptdv.document.wordpage;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Styles;
import vn.ptdv.document.ooxml.Theme;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.ooxml.WordArchive;

/** A Word file that is being drawn: what all its parts share, and what was found that cannot be drawn. */
record Source(WordArchive archive, Styles styles, ListNumbers lists, Settings settings, Set<Undrawn> undrawn) {
    private static final int WORD_2013 = 15;

    /** What holds for the whole file: both-sided margins, unlike even pages, how tables stand at the margin. */
    record Settings(boolean mirrored, boolean evenDiffers, boolean tablesHang) {}

    static Source open(byte[] file) throws Unreadable {
        WordArchive archive = WordArchive.open(file);
        Theme theme = Theme.of(archive.root("word/theme/theme1.xml"));
        return new Source(
                archive,
                new Styles(archive.root("word/styles.xml"), theme),
                new ListNumbers(archive.root("word/numbering.xml")),
                settings(archive.root("word/settings.xml")),
                new LinkedHashSet<>());
    }

    private static Settings settings(Optional<Element> root) {
        if (root.isEmpty()) {
            return new Settings(false, false, true);
        }
        int mode = Nodes.child(root.get(), "compat").stream()
                .flatMap(c -> Nodes.children(c, "compatSetting").stream())
                .filter(s -> Nodes.value(s, "name").equals("compatibilityMode"))
                .map(s -> Nodes.value(s, "val"))
                .filter(v -> v.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
        return new Settings(
                Nodes.on(root.get(), "mirrorMargins").orElse(false),
                Nodes.on(root.get(), "evenAndOddHeaders").orElse(false),
                mode < WORD_2013);
    }
}
