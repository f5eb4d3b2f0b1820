package vn.ptdv.ui.session;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.session.Tally;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.session.Resolutions;
import vn.ptdv.store.session.SessionActs;
import vn.ptdv.ui.common.layout.Status;

/** One dossier of the grid as it is typed; the verdict follows each letter. */
final class VoteRow {
    /** What the votes come to, as a sign with its words. */
    record Verdict(Status status, String words) {}

    /** What a row starts from. */
    record Start(SessionItem item, Resolutions earlier, int present) {}

    final SessionItem item;
    final Resolutions earlier;
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty present = new SimpleStringProperty("");
    final StringProperty inFavour = new SimpleStringProperty("");
    final StringProperty against = new SimpleStringProperty("");
    final ObjectProperty<Optional<Conclusion>> conclusion = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Verdict> verdict = new SimpleObjectProperty<>(new Verdict(Status.NONE, ""));
    private final Function<Ballot, Tally> tally;
    private Typed kept;
    private boolean quiet;

    /** Everything that is typed in a row. */
    record Typed(String note, String present, String inFavour, String against, Optional<Conclusion> conclusion) {
        Typed withNote(String text) {
            return new Typed(text, present, inFavour, against, conclusion);
        }

        Typed withVotes(String there, String yes, String no) {
            return new Typed(note, there, yes, no, conclusion);
        }

        Typed withConclusion(Conclusion other) {
            return new Typed(note, present, inFavour, against, Optional.of(other));
        }

        private boolean sameVotes(Typed other) {
            return present.equals(other.present) && inFavour.equals(other.inFavour) && against.equals(other.against);
        }
    }

    VoteRow(Start start, Function<Ballot, Tally> tally, Runnable changed) {
        this.item = start.item();
        this.earlier = start.earlier();
        this.tally = tally;
        note.set(item.note());
        present.set(item.ballot()
                .map(b -> String.valueOf(b.present()))
                .orElse(start.present() == 0 ? "" : String.valueOf(start.present())));
        inFavour.set(item.ballot().map(b -> String.valueOf(b.inFavour())).orElse(""));
        against.set(item.ballot().map(b -> String.valueOf(b.against())).orElse(""));
        conclusion.set(item.conclusion());
        kept = typed();
        count();
        note.addListener((o, old, now) -> changed.run());
        conclusion.addListener((o, old, now) -> changed.run());
        for (StringProperty number : new StringProperty[] {present, inFavour, against}) {
            number.addListener((o, old, now) -> {
                if (!quiet) {
                    suggest();
                    changed.run();
                }
            });
        }
    }

    Typed typed() {
        return new Typed(note.get(), present.get(), inFavour.get(), against.get(), conclusion.get());
    }

    /** Whether something else stands there than the book holds. */
    boolean isChanged() {
        return isUnreadable() || !typed().equals(kept);
    }

    /** This is in the book now. */
    void keep(Typed now) {
        kept = now;
    }

    /** Whether a row read anew would look just like this one. */
    boolean standsFor(VoteRow read) {
        return item.unvoted().equals(read.item.unvoted())
                && earlier.equals(read.earlier)
                && typed().equals(read.typed());
    }

    /** Takes over all of it as it is. */
    void put(Typed next) {
        quiet = true;
        note.set(next.note());
        present.set(next.present());
        inFavour.set(next.inFavour());
        against.set(next.against());
        quiet = false;
        conclusion.set(next.conclusion());
        count();
    }

    /** Takes it over as if it were typed: other votes suggest another conclusion unless that came along. */
    void lay(Typed next) {
        Typed before = typed();
        put(next);
        if (!next.sameVotes(before) && next.conclusion().equals(before.conclusion())) {
            suggest();
        }
    }

    /** The votes, once how many were in favour is known; nothing typed against means none. */
    Optional<Ballot> ballot() {
        return whole(present)
                .flatMap(there -> whole(inFavour)
                        .flatMap(yes -> (against.get().isBlank() ? Optional.of(0) : whole(against))
                                .map(no -> new Ballot(there, yes, no))));
    }

    boolean isUntouched() {
        return inFavour.get().isBlank() && against.get().isBlank();
    }

    /** Whether something stands in a number's place that is none. */
    boolean isUnreadable() {
        return isWrong(present) || isWrong(inFavour) || isWrong(against) || (!isUntouched() && ballot().isEmpty());
    }

    SessionActs.Vote vote() {
        return new SessionActs.Vote(item.id(), ballot(), conclusion.get(), note.get());
    }

    private void suggest() {
        count();
        boolean postponed =
                conclusion.get().filter(c -> c == Conclusion.POSTPONED).isPresent();
        if (!postponed) {
            conclusion.set(ballot().flatMap(b -> tally.apply(b).suggested()));
        }
    }

    private void count() {
        verdict.set(judged());
    }

    private Verdict judged() {
        if (isUnreadable()) {
            return new Verdict(Status.SLOW, Texts.of("sessionui.unreadable"));
        }
        Optional<Ballot> cast = ballot();
        if (cast.isEmpty()) {
            return new Verdict(Status.NONE, Texts.of("sessionui.notVoted"));
        }
        Tally result = tally.apply(cast.get());
        if (result.fault().isPresent()) {
            return new Verdict(Status.SLOW, FieldWords.of(result.fault().get()));
        }
        int missing = result.needed() - cast.get().inFavour();
        return missing <= 0
                ? new Verdict(Status.REACHED, Texts.of("sessionui.carried"))
                : new Verdict(Status.BELOW, Texts.of("sessionui.short", missing));
    }

    private static boolean isWrong(StringProperty text) {
        return !text.get().isBlank() && whole(text).isEmpty();
    }

    private static Optional<Integer> whole(StringProperty text) {
        return VietnameseNumbers.parseWhole(text.get())
                .filter(n -> n >= 0 && n < Integer.MAX_VALUE)
                .map(Long::intValue);
    }
}
