package vn.ptdv.ui.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.ptdv.document.Papers;
import vn.ptdv.document.kind.UnitResult;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.pdf.PdfJoin;
import vn.ptdv.exchange.paper.PaperContent;
import vn.ptdv.exchange.template.FileNames;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.document.RegisterOutcome;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Asks for the number and issues: one document, or one for each unit. */
final class IssueDesk {
    private static final double WIDTH = 460;
    private static final String NUMBER = "issue-number";
    private static final int NAMED = 5;

    private final BookServices services;
    private final Toolkit kit;
    private final RegisterActs acts;
    private final PaperMaker maker;
    private final PaperPress press;

    IssueDesk(BookServices services, Toolkit kit, RegisterActs acts, PaperMaker maker, PaperPress press) {
        this.services = services;
        this.kit = kit;
        this.acts = acts;
        this.maker = maker;
        this.press = press;
    }

    /** What is to be issued, what it stands for, what it rests on. */
    record Asked(Typed typed, OptionalLong supersedes, List<Long> directives) {}

    void one(Asked asked, Consumer<String> told, Runnable done) {
        Series series = maker.series(asked.typed().kind());
        number(
                series,
                1,
                number -> kit.tasks()
                        .start(Job.of(progress -> acts.issue(
                                        series,
                                        Optional.of(number),
                                        n -> paper(maker.document(asked.typed(), Optional.of(n)), asked)))
                                .titled(Texts.of("docui.issue"))
                                .onDone(outcome -> issued(List.of(outcome), told, done))));
    }

    /** One letter for each unit, each numbered, all one action; then copies for the clerk. */
    void all(Asked asked, List<UnitResult> units, Consumer<String> told, Runnable done) {
        Series series = maker.series(asked.typed().kind());
        List<IssuePaper> made = new ArrayList<>();
        List<RegisterActs.Making> makings = new ArrayList<>();
        for (UnitResult unit : units) {
            makings.add(n -> {
                IssuePaper paper = paper(maker.letterTo(unit, asked.typed(), Optional.of(n)), asked)
                        .entitled(s -> Texts.of("docui.issued.to", s, unit.name()));
                made.add(paper);
                return paper;
            });
        }
        number(
                series,
                units.size(),
                first -> kit.tasks()
                        .start(Job.of(progress -> acts.issueAll(series, Optional.of(first), makings))
                                .titled(Texts.of("docui.issue"))
                                .onDone(outcomes -> {
                                    issued(outcomes, told, done);
                                    copies(outcomes, made, units);
                                })));
    }

    /** The number that is proposed, or the one that the clerk types instead. */
    private void number(Series series, int count, Consumer<RegisterNumber> then) {
        kit.tasks()
                .start(Job.of(progress ->
                                Hints.of(new DocumentStore(services.book().reading()), series))
                        .onDone(hints -> ask(series, count, hints, then)));
    }

    private void ask(Series series, int count, Hints hints, Consumer<RegisterNumber> then) {
        Fields fields = new Fields(1, kit.clock()::today)
                .registerNumber(NUMBER, Texts.of("docui.issue.number", series.code()), FieldBox.Need.NEEDED);
        fields.setRegisterNumber(NUMBER, RegisterNumber.of(hints.next()));
        FieldsForm form = new FieldsForm(fields, WIDTH, hints.node(count));
        Form asked = new Form(
                Texts.of("docui.issue"),
                form,
                Texts.of("docui.issue"),
                () -> fields.unreadable(NUMBER).isEmpty());
        if (kit.dialogs().form(asked)) {
            fields.registerNumber(NUMBER).ifPresent(then::accept);
        }
    }

    private IssuePaper paper(OfficialDocument document, Asked asked) {
        Made made = press.press(document, document.date().orElseThrow());
        Papers.Composed composed = made.composed().orElseThrow();
        return new IssuePaper(
                composed.profile().id(),
                document.subject(),
                document.date().orElseThrow(),
                asked.typed().signer().name(),
                PaperContent.write(document),
                press.files(composed),
                asked.supersedes(),
                asked.directives());
    }

    private void issued(List<RegisterOutcome> outcomes, Consumer<String> told, Runnable done) {
        List<String> refused = outcomes.stream()
                .filter(RegisterOutcome.Refused.class::isInstance)
                .map(o -> ((RegisterOutcome.Refused) o).words())
                .toList();
        if (!refused.isEmpty()) {
            told.accept(refused.get(0));
            return;
        }
        kit.dialogs()
                .message(
                        Texts.of("docui.issue"),
                        words(entries(outcomes).stream()
                                .map(RegisterEntry::symbol)
                                .toList()));
        done.run();
    }

    /** Many have numbers that follow one another. */
    private static String words(List<String> numbers) {
        return numbers.size() > NAMED
                ? Texts.of("docui.issued.many", numbers.size(), numbers.get(0), numbers.get(numbers.size() - 1))
                : Texts.of("docui.issued", String.join(", ", numbers));
    }

    private static List<RegisterEntry> entries(List<RegisterOutcome> outcomes) {
        return outcomes.stream()
                .filter(RegisterOutcome.Done.class::isInstance)
                .map(o -> ((RegisterOutcome.Done) o).entry())
                .toList();
    }

    /** The frozen files stay in the book; the clerk may take copies, file by file or joined for one print. */
    private void copies(List<RegisterOutcome> outcomes, List<IssuePaper> made, List<UnitResult> units) {
        List<RegisterEntry> entries = entries(outcomes);
        if (entries.size() != made.size() || entries.isEmpty()) {
            return;
        }
        Choice choice = new Choice(
                Texts.of("docui.copies"),
                Texts.of("docui.copies.text", entries.size()),
                List.of(Texts.of("docui.copies.each"), Texts.of("docui.copies.joined")));
        kit.dialogs().choose(choice).ifPresent(way -> {
            if (way == 0) {
                kit.dialogs()
                        .folder(FileAsk.open(Texts.of("docui.copies.each")))
                        .ifPresent(folder -> write(folder, () -> each(folder, named(entries, units), made)));
            } else {
                FileKind pdf = new FileKind(Texts.of("docui.file.PDF"), List.of("*.pdf"));
                kit.dialogs()
                        .saveFile(FileAsk.save(
                                Texts.of("docui.copies.joined"), Texts.of("docui.copies.name") + ".pdf", pdf))
                        .ifPresent(file -> write(file, () -> AtomicFiles.write(file, joined(made))));
            }
        });
    }

    private void write(Path target, Runnable work) {
        kit.tasks()
                .start(Job.of(progress -> {
                            work.run();
                            return true;
                        })
                        .titled(Texts.of("docui.copies"))
                        .onDone(done ->
                                kit.dialogs().message(Texts.of("docui.copies"), Texts.of("docui.saved", target)))
                        .onError(
                                BookException.class,
                                e -> kit.dialogs().message(Texts.of("docui.copies"), SaveFile.words(target, e))));
    }

    private static List<String> named(List<RegisterEntry> entries, List<UnitResult> units) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).symbol() + " - " + units.get(i).name())
                .toList();
    }

    private static void each(Path folder, List<String> names, List<IssuePaper> made) {
        FileNames free = new FileNames(folder);
        for (int i = 0; i < made.size(); i++) {
            for (IssuePaper.Attached file : made.get(i).files()) {
                AtomicFiles.write(free.next(names.get(i), file.format()), file.bytes());
            }
        }
    }

    private static byte[] joined(List<IssuePaper> made) {
        return PdfJoin.join(made.stream()
                .flatMap(p -> p.files().stream())
                .filter(f -> f.format().equals("pdf"))
                .map(IssuePaper.Attached::bytes)
                .toList());
    }
}
