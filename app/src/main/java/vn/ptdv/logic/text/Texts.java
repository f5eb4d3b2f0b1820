package vn.ptdv.logic.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words that a person reads, by key; the part before the first dot names the file under {@code messages/}. */
public final class Texts {
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text of a key, with {0}, {1} … replaced. */
    public static String of(String key, Object... args) {
        return filled(raw(key), args);
    }

    /** The text of an enum value: {@code family.NAME}. */
    public static String ofEnum(String family, Enum<?> value) {
        return raw(family + "." + value.name());
    }

    /** The text of a key that is known only at run time, such as an error code of a rule. */
    public static String family(String family, String code, Object... args) {
        return filled(raw(family + "." + code), args);
    }

    /** Whether the key has a text, for codes that come from data. */
    public static boolean has(String key) {
        return file(area(key)).getProperty(key) != null;
    }

    private static String raw(String key) {
        // A missing text must never stop the clerk; the gate finds it before it ships.
        return file(area(key)).getProperty(key, key);
    }

    private static String area(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static String filled(String text, Object... args) {
        String result = text;
        for (int i = 0; i < args.length; i++) {
            result = result.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return result;
    }

    private static Properties file(String area) {
        return FILES.computeIfAbsent(area, Texts::load);
    }

    private static Properties load(String area) {
        Properties words = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("/vn/ptdv/messages/" + area + ".properties")) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
