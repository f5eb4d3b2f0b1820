package vn.ptdv.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.ptdv.logic.fault.ErrorCode;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.change.NotAllowed;

/** The door without a window: one command, one result, one exit code. */
public final class CommandLineDoor {
    private final Terminal terminal;

    public CommandLineDoor(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "ptdv", versionProvider = Version.class)
    private static final class Top implements Runnable {
        @CommandLine.Spec
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /** Says in one sentence why no window opens and which command works here. */
    public int noDisplay() {
        terminal.warn(Texts.of("app.nodisplay", System.getProperty("ptdv.command", "ptdv")));
        return Exit.NO_DISPLAY;
    }

    /** Runs the command of the arguments and returns the exit code. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new Top())
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new DemoCommand(terminal, this::demoReports))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new DeadlineCommand(terminal))
                .addSubcommand(new TemplateCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new UndoCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(DocumentCommand.line(terminal))
                .addSubcommand(new ReportCommand(terminal));
        describe(line);
        line.setOut(new PrintWriter(terminal.streams().out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.streams().err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        line.setParameterExceptionHandler((e, given) -> misused(e));
        return line.execute(arguments);
    }

    private List<Path> demoReports(OpenBook book, Path folder) throws IOException, Refusal {
        return ReportWriter.all(book, LocalDate.now(terminal.clock()), folder);
    }

    /** The library's own words are English; every command and option takes its words from the messages. */
    private static void describe(CommandLine command) {
        CommandLine.Model.CommandSpec spec = command.getCommandSpec();
        CommandLine.Model.OptionSpec help = CommandLine.Model.OptionSpec.builder("--help", "-h")
                .usageHelp(true)
                .build();
        spec.addOption(help);
        spec.resourceBundle(new HelpWords(spec));
        spec.usageMessage()
                .synopsisHeading(Texts.of("cli.heading.usage"))
                .optionListHeading(Texts.of("cli.heading.options"))
                .commandListHeading(Texts.of("cli.heading.commands"));
        command.getSubcommands().values().forEach(CommandLineDoor::describe);
    }

    static String name(ArgSpec arg) {
        return arg.isOption()
                ? ((CommandLine.Model.OptionSpec) arg).longestName().replaceFirst("^-+", "")
                : arg.paramLabel().replaceAll("[<>]", "");
    }

    private int misused(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            terminal.warn(Texts.of(
                    "cli.misuse.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(CommandLineDoor::name)
                                    .toList())));
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            terminal.warn(Texts.of("cli.misuse.unknown", String.join(" ", unmatched.getUnmatched())));
        } else {
            terminal.warn(Texts.of("cli.misuse.value", String.valueOf(e.getValue())));
        }
        terminal.warn(Texts.of("cli.usage", e.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof Refusal refusal) {
            terminal.warn(refusal.words());
            return refusal.exit();
        }
        if (e instanceof NotAllowed refused) {
            terminal.warn(refused.words());
            return Exit.REFUSED;
        }
        terminal.warn(Texts.of("cli.unexpected", ErrorCode.of(e)));
        LoggerFactory.getLogger(CommandLineDoor.class).error("command failed", e);
        return Exit.UNEXPECTED;
    }
}
