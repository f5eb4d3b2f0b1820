package vn.ptdv.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.ptdv.logic.text.Texts;

/** The words of one command's help, under the names by which the library asks for them. */
final class HelpWords extends ResourceBundle {
    private final Map<String, String> words = new HashMap<>();

    HelpWords(CommandSpec spec) {
        words.put("usage.description", Texts.family("cli.help", spec.name()));
        for (OptionSpec option : spec.options()) {
            String name = CommandLineDoor.name(option);
            words.put(name, option(spec.name(), name));
        }
        for (PositionalParamSpec place : spec.positionalParameters()) {
            String name = CommandLineDoor.name(place);
            words.put(place.paramLabel() + "[" + place.index() + "]", Texts.family("cli.option", name));
        }
    }

    /** What an option means in one command may differ from what it means in the others. */
    private static String option(String command, String name) {
        String own = command + "." + name;
        return Texts.family("cli.option", Texts.has("cli.option." + own) ? own : name);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
