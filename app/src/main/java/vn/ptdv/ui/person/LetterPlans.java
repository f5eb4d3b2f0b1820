package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.exchange.letter.LetterPapers;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.dossier.VerificationActs;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;

/** The small forms of the letters that wait for an answer. */
final class LetterPlans {
    private final PersonServices services;
    private final long personId;

    LetterPlans(PersonServices services, long personId) {
        this.services = services;
        this.personId = personId;
    }

    /** A check by another committee, or an opinion that is asked for. */
    FormPlan letter(long candidacyId, Verification known) {
        return known.kind().isOpinion() ? opinion(candidacyId, known) : check(candidacyId, known);
    }

    private FormPlan check(long candidacyId, Verification known) {
        return FormPlan.of(
                Texts.of("personui.letter.title"),
                Texts.of("personui.save"),
                List.of(
                        Entry.line("about", Texts.of("personui.letter.about"))
                                .needed()
                                .with(known.about()),
                        place(known),
                        Entry.code(
                                        "where",
                                        Texts.of("personui.letter.where"),
                                        PersonPlans.items(
                                                Verification.Place.values(), v -> Texts.ofEnum("personui.where", v)))
                                .needed()
                                .with(known.where()),
                        number(known),
                        sentOn(known),
                        received(known),
                        Entry.line("checker", Texts.of("personui.letter.checker"))
                                .with(known.checker()),
                        replyNumber(known),
                        replyOn(known),
                        Entry.lines("result", Texts.of("personui.letter.result"))
                                .with(known.reply().result())),
                a -> acts().save(
                                candidacyId,
                                typed(known, a, a.text("about"), Verification.Place.valueOf(a.text("where")))
                                        .by(a.text("checker"))));
    }

    private FormPlan opinion(long candidacyId, Verification known) {
        Optional<Verification.Opinion> counts = known.reply().opinion();
        return FormPlan.of(
                        Texts.ofEnum("personui.letter.kind", known.kind()),
                        Texts.of("personui.save"),
                        List.of(
                                place(known),
                                number(known),
                                sentOn(known),
                                received(known),
                                Entry.day("due", Texts.of("personui.letter.due"))
                                        .with(PersonPlans.text(known.replyDue())),
                                replyNumber(known),
                                replyOn(known),
                                Entry.number("asked", Texts.of("personui.letter.asked"))
                                        .with(PersonPlans.text(counts.map(Verification.Opinion::asked))),
                                Entry.number("inFavour", Texts.of("personui.letter.inFavour"))
                                        .with(PersonPlans.text(counts.map(Verification.Opinion::inFavour))),
                                Entry.number("against", Texts.of("personui.letter.against"))
                                        .with(PersonPlans.text(counts.map(Verification.Opinion::against))),
                                Entry.lines("result", Texts.of("personui.letter.opinion"))
                                        .with(known.reply().result())),
                        a -> acts().save(
                                        candidacyId,
                                        counted(typed(known, a, known.about(), known.where()), a)
                                                .due(a.day("due"))))
                .noting(Texts.ofEnum("personui.letter.note", known.kind()));
    }

    private static Verification typed(Verification known, Answers a, String about, Verification.Place where) {
        return new Verification(
                known.id(),
                known.kind(),
                about,
                a.text("place"),
                where,
                new Verification.Sent(a.text("number"), a.day("on"), a.day("received")),
                Optional.empty(),
                new Verification.Reply(a.text("replyNumber"), a.day("replyOn"), a.text("result")),
                known.checker(),
                known.note());
    }

    /** Counts are kept as soon as one of them is typed; who was asked is at least who answered. */
    private static Verification counted(Verification letter, Answers a) {
        int inFavour = a.number("inFavour").orElse(0);
        int against = a.number("against").orElse(0);
        boolean some = List.of("asked", "inFavour", "against").stream()
                .anyMatch(key -> a.number(key).isPresent());
        return some
                ? letter.answered(letter.reply()
                        .counted(new Verification.Opinion(
                                a.number("asked").orElse(inFavour + against), inFavour, against)))
                : letter;
    }

    /** Asks for number, day and signer of the letter itself, and issues it. */
    FormPlan issue(long candidacyId, Verification letter, LocalDate today) {
        LetterPapers papers = papers();
        List<Signer> signers = services.shared().settings().now().signers();
        int next = new DocumentStore(services.book().reading()).next(papers.series());
        return FormPlan.of(
                        Texts.of("personui.letter.issue"),
                        Texts.of("personui.letter.issueAct"),
                        List.of(
                                Entry.number(
                                                "number",
                                                Texts.of(
                                                        "personui.letter.issueNumber",
                                                        papers.series().code()))
                                        .needed()
                                        .with(next),
                                Entry.day("on", Texts.of("personui.letter.issueOn"))
                                        .needed()
                                        .with(today),
                                Entry.code("signer", Texts.of("personui.letter.signer"), signers(signers))
                                        .with(signers.isEmpty() ? "" : "0")),
                        a -> {
                            Optional<Signer> signer = a.number("signer").map(signers::get);
                            LocalDate on = a.day("on").orElseThrow();
                            Verification dated = letter.due(acts().wantedBy(letter, on));
                            LetterPapers.Wish wish = new LetterPapers.Wish(candidacyId, dated, on, signer);
                            int number = a.number("number").orElseThrow();
                            return acts().issue(
                                            new VerificationActs.Outgoing(dated, personId, papers.series(), number),
                                            new RegisterActs(
                                                    services.book(),
                                                    services.shared()
                                                            .open()
                                                            .folder()
                                                            .documents()),
                                            papers.issue(wish, number));
                        })
                .noting(Texts.of("personui.letter.issueNote", letter.place()));
    }

    LetterPapers papers() {
        return new LetterPapers(services.book(), services.shared().settings().now());
    }

    private static List<Item> signers(List<Signer> signers) {
        return java.util.stream.IntStream.range(0, signers.size())
                .mapToObj(i -> Item.of(
                        String.valueOf(i),
                        Texts.of(
                                "personui.letter.signerLine",
                                signers.get(i).name(),
                                signers.get(i).position())))
                .toList();
    }

    private VerificationActs acts() {
        return new VerificationActs(services.book(), services.process());
    }

    private static Entry place(Verification known) {
        return Entry.line("place", Texts.ofEnum("personui.letter.place", known.kind()))
                .needed()
                .with(known.place());
    }

    private static Entry number(Verification known) {
        return Entry.line("number", Texts.of("personui.letter.number"))
                .with(known.sent().number());
    }

    private static Entry sentOn(Verification known) {
        return Entry.day("on", Texts.of("personui.letter.on"))
                .with(PersonPlans.text(known.sent().on()));
    }

    private static Entry received(Verification known) {
        return Entry.day("received", Texts.of("personui.letter.received"))
                .with(PersonPlans.text(known.sent().receivedOn()));
    }

    private static Entry replyNumber(Verification known) {
        return Entry.line("replyNumber", Texts.of("personui.letter.replyNumber"))
                .with(known.reply().number());
    }

    private static Entry replyOn(Verification known) {
        return Entry.day("replyOn", Texts.of("personui.letter.replyOn"))
                .with(PersonPlans.text(known.reply().on()));
    }
}
