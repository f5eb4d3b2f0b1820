package vn.ptdv.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The acts on documents; alone it shows what they are. */
@Command(name = "document")
final class DocumentCommand implements Runnable {
    @Spec
    CommandSpec spec = CommandSpec.create();

    private DocumentCommand() {}

    static CommandLine line(Terminal terminal) {
        return new CommandLine(new DocumentCommand())
                .addSubcommand(new ComposeCommand(terminal))
                .addSubcommand(new LintCommand(terminal))
                .addSubcommand(new FillCommand(terminal));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
