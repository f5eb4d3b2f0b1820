package vn.ptdv.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word that a person reads has a key, every key is used, and none stands in the code. */
class HouseTextsTest {
    private static final Pattern USED = Pattern.compile("Texts\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern FAMILY = Pattern.compile("Texts\\s*\\.(?:ofEnum|family)\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern NON_ASCII_LETTER = Pattern.compile("[\\p{L}&&[^\\x00-\\x7F]]");

    @Test
    void everyUsedKeyHasAText() throws IOException {
        Set<String> missing = new TreeSet<>(used(USED));
        missing.removeAll(keys());
        assertThat(missing).as("keys used in code without a text").isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> dead = new TreeSet<>(keys());
        dead.removeAll(used(USED));
        Set<String> families = used(FAMILY);
        Set<String> literals = literals();
        dead.removeIf(key -> families.stream().anyMatch(f -> key.startsWith(f + ".")) || literals.contains(key));
        assertThat(dead).as("texts that nothing uses").isEmpty();
    }

    @Test
    void everyFamilyHasTexts() throws IOException {
        Set<String> keys = keys();
        Set<String> empty = used(FAMILY);
        empty.removeIf(family -> keys.stream().anyMatch(k -> k.startsWith(family + ".")));
        assertThat(empty).as("families without any text").isEmpty();
    }

    @Test
    void noVietnameseInCode() {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.mainJava()) {
            if (file.toString().replace('\\', '/').contains("/logic/text/")) {
                continue;
            }
            Matcher literal = LITERAL.matcher(Sources.withoutComments(Sources.read(file)));
            while (literal.find()) {
                if (NON_ASCII_LETTER.matcher(literal.group(1)).find()) {
                    found.add(file.getFileName() + ": " + literal.group(1));
                }
            }
        }
        assertThat(found).as("words in code; give them a key in messages/").isEmpty();
    }

    @Test
    void everyTextIsComposedUnicodeUnderItsOwnArea() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Sources.under(Sources.MESSAGES, ".properties")) {
            String area = file.getFileName().toString().replace(".properties", ".");
            load(file).forEach((key, text) -> {
                if (!key.toString().startsWith(area)
                        || !Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC)) {
                    wrong.add(key.toString());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> literals() {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.mainJava()) {
            Matcher literal = LITERAL.matcher(Sources.read(file));
            while (literal.find()) {
                found.add(literal.group(1));
            }
        }
        return found;
    }

    private static Set<String> used(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.mainJava()) {
            Matcher m = pattern.matcher(Sources.withoutComments(Sources.read(file)));
            while (m.find()) {
                found.add(m.group(1));
            }
        }
        return found;
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : Sources.under(Sources.MESSAGES, ".properties")) {
            keys.addAll(load(file).stringPropertyNames());
        }
        return keys;
    }

    private static Properties load(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }
}
