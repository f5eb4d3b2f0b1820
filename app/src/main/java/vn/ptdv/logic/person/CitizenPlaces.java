package vn.ptdv.logic.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The place codes of citizen numbers as the program brings them. */
final class CitizenPlaces {
    private static final String FILE = "/vn/ptdv/rules/citizen_provinces.csv";

    private CitizenPlaces() {}

    static Set<String> load() {
        InputStream file = CitizenPlaces.class.getResourceAsStream(FILE);
        if (file == null) {
            return Set.of();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
