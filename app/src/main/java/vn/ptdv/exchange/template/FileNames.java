package vn.ptdv.exchange.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.ptdv.logic.text.VietnameseText;

/** Names for files that every system takes, each once in its folder. */
public final class FileNames {
    private static final int LONGEST = 100;
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

    private final Set<String> given = new HashSet<>();
    private final Path folder;

    public FileNames(Path folder) {
        this.folder = folder;
    }

    /** The file with its ending; people of one name get a number, and what lies in the folder stays. */
    public Path next(String wanted, String ending) {
        String stem = safe(wanted);
        String name = stem + "." + ending;
        for (int i = 2; Files.exists(folder.resolve(name)) || !given.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + " (" + i + ")." + ending;
        }
        return folder.resolve(name);
    }

    /** Without what Windows refuses, and not too long. */
    public static String safe(String wanted) {
        String plain = VietnameseText.nfc(wanted)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
        String ended = cut.replaceAll("[. ]+$", "");
        boolean device = DEVICES.contains(ended.toLowerCase(Locale.ROOT));
        return ended.isEmpty() || device ? "_" + ended : ended;
    }
}
