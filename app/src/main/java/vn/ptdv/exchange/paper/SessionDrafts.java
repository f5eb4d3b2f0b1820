package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.CandidateList;
import vn.ptdv.document.kind.ConclusionNotice;
import vn.ptdv.document.kind.InvitationPaper;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.MinutesPaper;
import vn.ptdv.document.kind.SubmissionPaper;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.typeset.Wording;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.session.SessionStore;

/** The papers round a session of the standing committee, from its agenda and its conclusions. */
final class SessionDrafts {
    private static final int HOUR = 8;

    private final BookServices services;
    private final LocalDate today;

    SessionDrafts(BookServices services, LocalDate today) {
        this.services = services;
        this.today = today;
    }

    OfficialDocument draft(PaperWish wish, Letterhead head) {
        SessionStore store = new SessionStore(services.book().reading());
        Meeting meeting = (wish.source().isEmpty()
                        ? Optional.<Meeting>empty()
                        : store.get(Long.parseLong(wish.source())))
                .orElseGet(() -> Meeting.of(Texts.of("docui.session.none"), today, 0, 0));
        List<SessionItem> items = meeting.id() == 0 ? List.of() : store.items(meeting.id());
        return switch (wish.kind()) {
            case INVITATION -> invitation(meeting, head);
            case MINUTES -> minutes(meeting, items, head);
            case SUBMISSION -> submission(items, head);
            case CANDIDATES ->
                new CandidateList(
                                head,
                                Texts.of("docui.session.list", VietnameseDates.official(meeting.on())),
                                rows(items))
                        .document();
            default -> conclusion(meeting, items, head);
        };
    }

    private OfficialDocument conclusion(Meeting meeting, List<SessionItem> items, Letterhead head) {
        List<String> lines = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            long agreed = items.stream()
                    .filter(i -> i.kind() == kind
                            && i.conclusion()
                                    .filter(c -> c == Conclusion.AGREED)
                                    .isPresent())
                    .count();
            if (agreed > 0) {
                lines.add(Texts.family("docui.session.agreed", kind.name(), agreed));
            }
        }
        long back = items.stream()
                .filter(i -> i.conclusion().filter(c -> c != Conclusion.AGREED).isPresent())
                .count();
        if (back > 0) {
            lines.add(Texts.of("docui.session.back", back));
        }
        lines.add(Texts.of("docui.session.asks"));
        return new ConclusionNotice(head, meeting.on(), Texts.of("docui.session.about"), lines).document();
    }

    private OfficialDocument submission(List<SessionItem> items, Letterhead head) {
        boolean recognise = !items.isEmpty() && items.stream().allMatch(i -> i.kind() == ItemKind.RECOGNISE);
        SubmissionPaper.Matter matter =
                recognise ? SubmissionPaper.Matter.RECOGNITION : SubmissionPaper.Matter.ADMISSION;
        return new SubmissionPaper(head, matter, Texts.of("docui.session.to"), rows(items)).document();
    }

    private List<vn.ptdv.document.kind.CandidateRow> rows(List<SessionItem> items) {
        return new CandidateRows(services).of(items);
    }

    private static OfficialDocument invitation(Meeting meeting, Letterhead head) {
        return new InvitationPaper(
                        head,
                        Wording.decapitalised(meeting.title()),
                        List.of(Texts.of("docui.session.guests")),
                        meeting.on().atTime(HOUR, 0),
                        known(meeting.place()),
                        known(meeting.chair()),
                        List.of(Texts.of("docui.session.matter") + ";", Texts.of("docui.session.other") + "."))
                .document();
    }

    private static OfficialDocument minutes(Meeting meeting, List<SessionItem> items, Letterhead head) {
        List<String> course = items.stream().map(SessionDrafts::course).toList();
        long agreed = items.stream()
                .filter(i -> i.conclusion().filter(c -> c == Conclusion.AGREED).isPresent())
                .count();
        return new MinutesPaper(
                        head,
                        Wording.decapitalised(meeting.title()),
                        meeting.on(),
                        known(meeting.place()),
                        new MinutesPaper.Attendance(
                                meeting.members(),
                                meeting.present(),
                                absent(meeting),
                                known(meeting.chair()),
                                known(meeting.secretary())),
                        List.of(new MinutesPaper.Matter(
                                Texts.of("docui.session.matter"),
                                course,
                                Texts.of("docui.session.outcome", agreed, items.size()))),
                        new MinutesPaper.Signers(known(meeting.secretary()), known(meeting.chair())))
                .document();
    }

    private static String absent(Meeting meeting) {
        int away = meeting.present() == 0 ? 0 : meeting.members() - meeting.present();
        return away > 0 ? Texts.of("docui.session.away", String.format(java.util.Locale.ROOT, "%02d", away)) : "";
    }

    private static String course(SessionItem item) {
        String votes = item.ballot()
                .map(b -> Texts.of("docui.session.votes", b.inFavour(), b.present(), percent(b)))
                .orElse(Texts.of("docui.session.novotes"));
        return "- " + Texts.of("docui.session.person", item.name(), item.unit(), votes);
    }

    private static String percent(Ballot ballot) {
        return vn.ptdv.logic.text.VietnameseNumbers.percentText(
                        ballot.inFavour(), ballot.present(), 1, vn.ptdv.model.Rounding.HALF_UP)
                .orElse("-");
    }

    private static String known(String text) {
        return text.isBlank() ? Texts.of("docui.blank") : text;
    }
}
