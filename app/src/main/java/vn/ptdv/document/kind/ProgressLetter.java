package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;

/**
 * The letter that urges, praises or corrects units by their results, with the annex of units.
 *
 * <p>A letter to one unit names its figures in the text and has no annex.
 */
public record ProgressLetter(
        Letterhead head,
        Purpose purpose,
        List<String> addressees,
        String period,
        LocalDate asOf,
        String threshold,
        UnitResult whole,
        List<UnitResult> units,
        Optional<LocalDate> replyBy)
        implements Draft {

    /** Why the letter is written. */
    public enum Purpose {
        REMIND,
        PRAISE,
        CORRECT
    }

    /** The letter that each unit gets, with the unit's name and figures as fields for {@link UnitFields}. */
    public OfficialDocument each() {
        String situation = Texts.of(
                "paper.letter.situation.one",
                VietnameseDates.officialShort(asOf),
                Texts.of("paper.unitfield.unit"),
                Texts.of("paper.unitfield.result"),
                Texts.of("paper.unitfield.target"),
                Texts.of("paper.unitfield.percent"),
                Texts.of("paper.unitfield.remaining"),
                period);
        return head.open("CV")
                .subject(Texts.family("paper.letter.subject", purpose.name(), period))
                .addressees(new Addressees("", List.of(Texts.of("paper.unitfield.unit"))))
                .text(situation)
                .text(Texts.family("paper.letter.ask.one", purpose.name(), period, head.speaker()))
                .blocks(Sentences.clauses(Texts.ofEnum("paper.letter.clauses", purpose)))
                .build();
    }

    @Override
    public OfficialDocument document() {
        DocumentBuilder letter = head.open("CV")
                .subject(Texts.family("paper.letter.subject", purpose.name(), period))
                .addressees(new Addressees("", addressees))
                .text(situation())
                .text(
                        alone()
                                ? Texts.family("paper.letter.ask.one", purpose.name(), period, head.speaker())
                                : Texts.family("paper.letter.ask", purpose.name(), period, head.speaker()))
                .blocks(Sentences.clauses(Texts.ofEnum("paper.letter.clauses", purpose)));
        replyBy.ifPresent(
                day -> letter.text(Texts.of("paper.letter.reply", head.speaker(), VietnameseDates.officialShort(day))));
        if (!alone()) {
            letter.appendix(annex());
        }
        return letter.build();
    }

    private boolean alone() {
        return units.size() == 1 && addressees.size() == 1;
    }

    private String situation() {
        String day = VietnameseDates.officialShort(asOf);
        if (alone()) {
            UnitResult unit = units.get(0);
            return Texts.of(
                    "paper.letter.situation.one",
                    day,
                    unit.name(),
                    unit.result(),
                    unit.target(),
                    unit.percent(),
                    unit.remaining(),
                    period);
        }
        long none = units.stream().filter(u -> u.result() == 0).count();
        String opening =
                Texts.of("paper.letter.situation", day, whole.result(), whole.target(), whole.percent(), period);
        return opening + " " + Texts.family("paper.letter.units", purpose.name(), units.size(), threshold, none);
    }

    private Appendix annex() {
        return Appendix.of(
                        Texts.family("paper.letter.annex", purpose.name(), period),
                        Turn.PORTRAIT,
                        List.of(new Block.TableBlock(ResultTable.of(units))))
                .withNote(Texts.of("paper.note.asof", VietnameseDates.officialShort(asOf)));
    }
}
