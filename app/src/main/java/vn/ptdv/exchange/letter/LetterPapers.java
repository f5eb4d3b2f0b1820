package vn.ptdv.exchange.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.document.Papers;
import vn.ptdv.document.kind.EnquiryLetter;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.MemberFacts;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.exchange.paper.HouseStyle;
import vn.ptdv.exchange.paper.PaperContent;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.Series;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.unit.UnitStore;

/** Makes the letter of an enquiry out of the book, and the sheet that those who are asked fill in. */
public final class LetterPapers {
    private static final String KIND = "CV";
    private final Book book;
    private final SettingValues settings;
    private final HouseStyle house;

    public LetterPapers(Book book, SettingValues settings) {
        this.book = book;
        this.settings = settings;
        this.house = new HouseStyle(settings);
    }

    /** What the letter is made of; the number may still be open. */
    public record Wish(long candidacyId, Verification letter, LocalDate on, Optional<Signer> signer) {}

    /** The run of numbers that the letter takes one of. */
    public Series series() {
        return house.series(KIND);
    }

    /** Why the letter cannot be made; empty when it can. */
    public String lacking(Wish wish) {
        return house.papers().compose(document(wish, Optional.empty()), wish.on()) instanceof Papers.Refused refused
                ? refused.problems().stream()
                        .map(DocumentProblem::message)
                        .distinct()
                        .collect(Collectors.joining("\n"))
                : "";
    }

    /** The finished letter under its number, in both formats. */
    public IssuePaper issue(Wish wish, int number) {
        OfficialDocument document = document(wish, Optional.of(RegisterNumber.of(number)));
        Papers papers = house.papers();
        Papers.Composed composed = (Papers.Composed) papers.compose(document, wish.on());
        return new IssuePaper(
                composed.profile().id(),
                document.subject(),
                wish.on(),
                wish.signer().map(Signer::name).orElse(""),
                PaperContent.write(document),
                List.of(
                        new IssuePaper.Attached("docx", papers.bytes(composed.composition(), Papers.Format.DOCX)),
                        new IssuePaper.Attached("pdf", papers.bytes(composed.composition(), Papers.Format.PDF))),
                OptionalLong.empty());
    }

    /** The template of the sheet on which the opinion is written; a check has none. */
    public Optional<String> sheet(long candidacyId, Verification.Kind kind) {
        String form = isProbationer(candidacyId) ? "12" : "5";
        return switch (kind) {
            case CHECK -> Optional.empty();
            case ORGANISATION -> Optional.of(form + "A-KND");
            case RESIDENCE -> Optional.of(form + "B-KND");
        };
    }

    private OfficialDocument document(Wish wish, Optional<RegisterNumber> number) {
        Candidacy candidacy =
                new CandidacyStore(book.reading()).get(wish.candidacyId()).orElseThrow();
        Person person =
                new PersonStore(book.reading()).get(candidacy.personId()).orElseThrow();
        String cell = new UnitStore(book.reading())
                .find(candidacy.unitId())
                .map(Unit::name)
                .orElse(Texts.of("paper.session.blank"));
        Letterhead head = new Letterhead(
                house.issuer(),
                new DocumentNumber(number, series().code()),
                house.place(),
                Optional.of(wish.on()),
                wish.signer().map(HouseStyle::signature).orElseGet(() -> HouseStyle.signature(new Signer("", "", ""))),
                settings.lines(SettingKey.DEFAULT_RECIPIENTS));
        return new EnquiryLetter(
                        head,
                        matter(wish),
                        member(person, cell),
                        new EnquiryLetter.Ask(
                                wish.letter().place(),
                                wish.letter().about(),
                                wish.letter().replyDue()))
                .document();
    }

    private EnquiryLetter.Matter matter(Wish wish) {
        boolean again = isProbationer(wish.candidacyId());
        return switch (wish.letter().kind()) {
            case CHECK -> EnquiryLetter.Matter.CHECK;
            case ORGANISATION -> again ? EnquiryLetter.Matter.ORGANISATION_AGAIN : EnquiryLetter.Matter.ORGANISATION;
            case RESIDENCE -> again ? EnquiryLetter.Matter.RESIDENCE_AGAIN : EnquiryLetter.Matter.RESIDENCE;
        };
    }

    private boolean isProbationer(long candidacyId) {
        return new CandidacyStore(book.reading())
                .history(candidacyId).stream()
                        .anyMatch(e -> e.isActive() && e.stageKey().equals(StageKeys.CEREMONY));
    }

    private static MemberFacts member(Person person, String cell) {
        String work = Stream.of(person.fact(PersonField.JOB), person.fact(PersonField.WORKPLACE))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(", "));
        return new MemberFacts(
                person.name(),
                orBlank(person.birth().map(VietnameseDates::format).orElse("")),
                orBlank(person.fact(PersonField.HOMETOWN)),
                orBlank(person.fact(PersonField.RESIDENCE)),
                orBlank(work),
                cell);
    }

    private static String orBlank(String text) {
        return text.isBlank() ? Texts.of("paper.session.blank") : text;
    }
}
