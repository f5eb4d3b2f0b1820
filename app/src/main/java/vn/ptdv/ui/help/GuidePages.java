package vn.ptdv.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages that are packed into the program. */
final class GuidePages {
    static final String FIRST = "index";
    private static final String PLACE = "/vn/ptdv/guide/";

    private GuidePages() {}

    static Optional<String> text(String page) {
        try (InputStream in = GuidePages.class.getResourceAsStream(PLACE + page + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<InputStream> picture(String name) {
        return Optional.ofNullable(GuidePages.class.getResourceAsStream(PLACE + name));
    }
}
