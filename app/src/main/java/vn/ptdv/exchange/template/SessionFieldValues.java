package vn.ptdv.exchange.template;

import java.util.Optional;
import java.util.function.Function;
import vn.ptdv.document.template.FieldValue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.session.SessionStore;

/** What papers say of the session that dealt with someone last. */
final class SessionFieldValues {
    private final SessionStore sessions;

    SessionFieldValues(Book book) {
        sessions = new SessionStore(book.reading());
    }

    /** A number that the session only holds for a decision yields to the one that was recorded. */
    FieldValues of(Candidacy candidacy, Optional<Long> session, FieldValues recorded) {
        Optional<Meeting> meeting = session.flatMap(sessions::get);
        Optional<SessionItem> item = session.flatMap(id -> sessions.items(id).stream()
                .filter(i -> i.candidacyId() == candidacy.id())
                .findFirst());
        Optional<Ballot> ballot = item.flatMap(SessionItem::ballot);
        FieldValues values = new FieldValues()
                .with("phien", text(meeting, Meeting::title))
                .with("ngay_phien", meeting.map(Meeting::on))
                .with("noi_phien", text(meeting, Meeting::place))
                .with("chu_tri", text(meeting, Meeting::chair))
                .with("thu_ky", text(meeting, Meeting::secretary))
                .with("phien_tong", count(meeting.map(Meeting::members)))
                .with("phien_co_mat", count(ballot.map(Ballot::present).or(() -> meeting.map(Meeting::present))))
                .with("phien_tan_thanh", count(ballot.map(Ballot::inFavour)))
                .with("phien_khong", count(ballot.map(Ballot::against)))
                .with(
                        "phien_ket_luan",
                        item.flatMap(SessionItem::conclusion)
                                .map(c -> Texts.ofEnum("template.conclusion", c))
                                .orElse(""));
        item.filter(i -> !i.decisionNumber().isEmpty())
                .ifPresent(i -> decision(i.kind())
                        .filter(field -> recorded.get(field).isEmpty())
                        .ifPresent(field -> values.with(field, i.decisionNumber())));
        return values;
    }

    private static Optional<String> decision(ItemKind kind) {
        return switch (kind) {
            case ADMIT -> Optional.of("so_quyet_dinh");
            case RECOGNISE -> Optional.of("so_qd_cong_nhan");
            case REMOVE, CANCEL, EXTEND, OPINION -> Optional.empty();
        };
    }

    private static String text(Optional<Meeting> meeting, Function<Meeting, String> fact) {
        return meeting.map(fact).orElse("");
    }

    private static FieldValue count(Optional<Integer> number) {
        return number.<FieldValue>map(n -> new FieldValue.Figure(n)).orElse(FieldValue.none());
    }
}
