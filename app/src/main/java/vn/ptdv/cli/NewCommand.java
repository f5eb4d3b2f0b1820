package vn.ptdv.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingOutcome;
import vn.ptdv.store.setting.Settings;

/** Makes an empty book with a committee's settings, each under its own name in capitals. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    @Mixin
    BookOptions options = new BookOptions();

    @Option(names = "--committee", paramLabel = "FILE", required = true)
    @Nullable
    Path committee;

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        Map<SettingKey, String> settings = settings(java.util.Objects.requireNonNull(committee));
        BookDoor.Creation creation =
                Doors.door(terminal).create(options.folder(terminal), options.newUser(), options.password(terminal));
        if (creation instanceof BookDoor.Creation.NotMade refused) {
            throw new Refusal(Exit.REFUSED, refused.explanation().oneText());
        }
        BookDoor.Creation.Made made = (BookDoor.Creation.Made) creation;
        try (OpenBook book = made.book()) {
            save(new Settings(book.book()), settings);
            report(book, made.recovery().groups());
        }
        return Exit.DONE;
    }

    private void report(OpenBook book, List<String> recovery) {
        if (options.json) {
            terminal.json(Map.of("book", book.folder().root().toString(), "recovery", recovery));
        } else {
            terminal.say(Texts.of("cli.new.done", book.folder().root(), String.join("-", recovery)));
        }
    }

    private static void save(Settings settings, Map<SettingKey, String> values) throws Refusal {
        if (settings.save(values) instanceof SettingOutcome.Refused refused) {
            throw new Refusal(
                    Exit.REFUSED,
                    String.join(
                            System.lineSeparator(),
                            refused.problems().stream()
                                    .map(p -> p.key().name() + ": " + p.words())
                                    .toList()));
        }
    }

    private static Map<SettingKey, String> settings(Path file) throws Refusal {
        Map<SettingKey, String> settings = new EnumMap<>(SettingKey.class);
        for (Map.Entry<String, JsonNode> field : JsonFile.read(file).properties()) {
            JsonNode value = field.getValue();
            settings.put(key(field.getKey()), value.isValueNode() ? value.asText() : value.toString());
        }
        return settings;
    }

    private static SettingKey key(String name) throws Refusal {
        try {
            return SettingKey.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Exit.REFUSED, Texts.of("cli.new.unknown", name));
        }
    }
}
