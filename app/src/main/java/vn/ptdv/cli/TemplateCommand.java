package vn.ptdv.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ptdv.exchange.list.BookCodes;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.template.TemplateWriter;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.book.OpenBook;

/** A blank input workbook with the lists of the book inside. */
@Command(name = "template")
final class TemplateCommand extends OnBook {
    @Parameters(paramLabel = "KIND")
    String kind = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @Nullable
    Path out;

    TemplateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(OpenBook book) throws Refusal {
        Path file = Objects.requireNonNull(out);
        WriteResult result = TemplateWriter.write(
                file, ImportCommand.kind(kind), BookCodes.of(book.book(), LocalDate.now(terminal.clock())));
        if (result instanceof WriteResult.Refused refused) {
            throw new Refusal(Exit.REFUSED, refused.words());
        }
        if (options.json) {
            terminal.json(Map.of("file", file.toString()));
        } else {
            terminal.say(Texts.of("cli.file.written", file));
        }
        return Exit.DONE;
    }
}
