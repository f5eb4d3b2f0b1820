package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.exchange.letter.LetterPapers;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.dossier.VerificationActs;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.template.PrintDesk;

/** The acts on letters: a new one, the paper of one, its sheet, and taking one away. */
final class LetterDesk {
    private final PersonServices services;
    private final Toolkit kit;
    private final PersonController page;
    private final LetterPlans plans;

    LetterDesk(PersonServices services, Toolkit kit, PersonController page, long personId) {
        this.services = services;
        this.kit = kit;
        this.page = page;
        this.plans = new LetterPlans(services, personId);
    }

    void onNewCheck() {
        onOpen(Verification.sent("", "", Verification.Place.DOMESTIC, Verification.Sent.NONE));
    }

    /** What is asked of organisations and residence is about the person and nobody else. */
    void onNewOpinion(Verification.Kind kind, String name) {
        onOpen(Verification.opinion(kind, name, "", Verification.Sent.NONE));
    }

    void onOpen(Verification letter) {
        page.ask(id -> plans.letter(id, letter));
    }

    void onRemove(Verification letter) {
        page.run(() -> new VerificationActs(services.book(), services.process()).remove(letter.id()));
    }

    /** Prints the sheet on which those who are asked write their opinion. */
    void onSheet(Verification letter) {
        page.candidacy()
                .ifPresent(id -> kit.tasks()
                        .start(Job.of(progress -> plans.papers().sheet(id, letter.kind()))
                                .onDone(sheet -> print(id, sheet))));
    }

    private void print(long candidacyId, Optional<String> sheet) {
        if (sheet.isEmpty()) {
            kit.dialogs().message(Texts.of("personui.letter.sheet"), Texts.of("personui.letter.noSheet"));
            return;
        }
        PrintDesk.of(services.shared(), kit).ask(List.of(candidacyId), sheet);
    }

    /** Issues the letter itself; one that already went out under a number is not issued twice. */
    void onIssue(Verification letter) {
        if (!letter.sent().number().isBlank()) {
            kit.dialogs()
                    .message(
                            Texts.of("personui.letter.issue"),
                            Texts.of("personui.letter.issued", letter.sent().number()));
            return;
        }
        page.candidacy()
                .ifPresent(id -> kit.tasks()
                        .start(Job.of(progress -> lacking(id, letter)).onDone(lacking -> {
                            if (lacking.isEmpty()) {
                                LocalDate today = services.today();
                                page.ask(now -> plans.issue(now, letter, today));
                            } else {
                                kit.dialogs().message(Texts.of("personui.letter.issue"), lacking);
                            }
                        })));
    }

    private String lacking(long candidacyId, Verification letter) {
        if (plans.papers().series().body().isBlank()
                || plans.papers().series().term().isBlank()) {
            return Texts.of("personui.letter.noSeries");
        }
        Optional<Signer> signer =
                services.shared().settings().now().signers().stream().findFirst();
        return plans.papers().lacking(new LetterPapers.Wish(candidacyId, letter, services.today(), signer));
    }
}
