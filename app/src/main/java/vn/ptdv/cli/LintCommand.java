package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ptdv.document.check.DocumentChecker;
import vn.ptdv.document.check.DocumentMender;
import vn.ptdv.document.check.LintFinding;
import vn.ptdv.document.check.LintOutcome;
import vn.ptdv.document.check.MendOutcome;
import vn.ptdv.document.check.Severity;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.Profiles;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.AtomicFiles;

/** Checks the format of any Word file. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 100_000_000;

    @Parameters(paramLabel = "FILE")
    @Nullable
    Path file;

    @Option(names = "--profile", paramLabel = "ID")
    @Nullable
    String profile;

    @Option(names = "--fix", paramLabel = "OUT.docx")
    @Nullable
    Path fix;

    @Option(names = "--json")
    boolean json;

    private final Terminal terminal;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        Profiles profiles = Profiles.shipped();
        Optional<FormatProfile> against = Optional.ofNullable(profile).flatMap(profiles::find);
        if (profile != null && against.isEmpty()) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", profile));
        }
        byte[] bytes = bytes(Objects.requireNonNull(file));
        LocalDate today = LocalDate.now(terminal.clock());
        if (fix != null) {
            return mend(bytes, against, today, fix);
        }
        LintOutcome outcome = new DocumentChecker(profiles, Kinds.shipped()).check(bytes, against, today);
        if (outcome instanceof LintOutcome.Refused refused) {
            throw new Refusal(Exit.REFUSED, refused.fault().words());
        }
        LintOutcome.Checked checked = (LintOutcome.Checked) outcome;
        report(checked);
        return checked.deviates() ? Exit.DEVIATIONS : Exit.DONE;
    }

    /** Writes a mended copy; the file itself is never written. */
    private int mend(byte[] bytes, Optional<FormatProfile> against, LocalDate today, Path target) throws Refusal {
        if (target.toAbsolutePath()
                .normalize()
                .equals(Objects.requireNonNull(file).toAbsolutePath().normalize())) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.lint.same"));
        }
        MendOutcome outcome = DocumentMender.shipped().mend(bytes, against, today);
        if (outcome instanceof MendOutcome.Refused refused) {
            throw new Refusal(Exit.REFUSED, refused.fault().words());
        }
        MendOutcome.Mended mended = (MendOutcome.Mended) outcome;
        AtomicFiles.write(target, mended.file());
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("files", List.of(target.toString()));
            result.put("fixed", mended.done().stream().map(LintCommand::row).toList());
            result.put("findings", mended.left().stream().map(LintCommand::row).toList());
            terminal.json(result);
        } else {
            mended.done().forEach(f -> terminal.say(Texts.of("cli.lint.fixed", line(f))));
            mended.left().forEach(f -> terminal.say(line(f)));
        }
        boolean clean = mended.left().stream().allMatch(f -> f.severity() == Severity.INFO);
        return clean ? Exit.DONE : Exit.DEVIATIONS;
    }

    private void report(LintOutcome.Checked checked) {
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("profile", checked.profile());
            result.put(
                    "findings",
                    checked.findings().stream().map(LintCommand::row).toList());
            terminal.json(result);
            return;
        }
        if (checked.findings().isEmpty()) {
            terminal.say(Texts.of("cli.lint.clean", checked.profile()));
        }
        checked.findings().forEach(f -> terminal.say(line(f)));
    }

    static String line(LintFinding f) {
        return Texts.of("cli.lint.line", f.code(), f.severity().title(), f.where(), f.found(), f.expected());
    }

    static Map<String, Object> row(LintFinding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", finding.code().name());
        row.put("severity", finding.severity().name());
        row.put("where", finding.where());
        row.put("found", finding.found());
        row.put("expected", finding.expected());
        return row;
    }

    private static byte[] bytes(Path file) throws Refusal {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(Exit.REFUSED, Unreadable.Fault.TOO_LARGE.words());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.file.unreadable", file));
        }
    }
}
