package vn.ptdv.sheet.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;

/** The small data tables of this area: a header line, then values parted by commas, none of them quoted. */
public final class Tables {
    private Tables() {}

    /** The lines of {@code rules/NAME.csv} without the header. */
    public static List<List<String>> read(String name) {
        String path = "/vn/ptdv/rules/" + name + ".csv";
        try (InputStream in = Tables.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException(path, Tables.class.getName(), name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
