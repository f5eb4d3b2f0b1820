package vn.ptdv.document.profile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Sheet;
import vn.ptdv.logic.format.FormatSet;
import vn.ptdv.logic.text.Texts;

/** One format guidance as data; every difference between two guidances is a value of its set. */
public final class FormatProfile {
    private final FormatSet set;
    private final Map<String, String> values;
    private final Map<LookId, Look> looks = new EnumMap<>(LookId.class);
    private final PageSetup page;

    FormatProfile(FormatSet set, Map<String, String> values) {
        this.set = set;
        this.values = Map.copyOf(values);
        for (LookId id : LookId.values()) {
            looks.put(id, LookParser.parse(id, text("look." + id)));
        }
        page = new PageSetup(
                number("page.width"),
                number("page.height"),
                number("page.top"),
                number("page.bottom"),
                number("page.inner"),
                number("page.outer"),
                number("page.header"));
    }

    public String id() {
        return set.code();
    }

    public String title() {
        return set.title();
    }

    public String source() {
        return set.source().text();
    }

    public LocalDate from() {
        return set.span().from();
    }

    public Optional<LocalDate> until() {
        return set.span().to();
    }

    public Look look(LookId id) {
        return looks.getOrDefault(id, looks.values().iterator().next());
    }

    public PageSetup page() {
        return page;
    }

    /** The page for what lies so; sideways the office may keep the binding edge at the left. */
    public PageSetup page(Turn turn) {
        return page.turned(sideways(turn));
    }

    /** The page for a list on such a sheet. */
    public PageSetup page(Sheet sheet) {
        return page.on(sheet.paper()).turned(sideways(sheet.turn()));
    }

    private Turn sideways(Turn turn) {
        return turn == Turn.ROTATE && text("landscape").equals(Turn.UPRIGHT.name()) ? Turn.UPRIGHT : turn;
    }

    public double headRight() {
        return number("head.right");
    }

    public String font() {
        return text("font");
    }

    public String pdfFont() {
        return text("font.pdf");
    }

    public String language() {
        return text("language");
    }

    public String dashes() {
        return text("dashes");
    }

    public Tone tone() {
        return Tone.valueOf(text("tone"));
    }

    public String recipientEnd(Order order) {
        return order == Order.LAST ? text("recipient.last") : text("recipient.separator");
    }

    public String addresseeEnd(Order order) {
        return order == Order.LAST ? text("addressee.last") : text("addressee.separator");
    }

    public String groundEnd(Order order) {
        return order == Order.LAST ? text("ground.last") : text("ground.separator");
    }

    /** The dash before a ground, with its blank, or nothing. */
    public String groundLead() {
        return spaced("ground.lead");
    }

    public String addresseeWord() {
        return text("addressee.word");
    }

    public String submissionWord() {
        return text("submission.word");
    }

    /** What stands before the subject of a letter, with its blank, or nothing. */
    public String letterSubjectPrefix() {
        return spaced("letter.subject.prefix");
    }

    public String regulationCode() {
        return text("regulation.code");
    }

    public boolean urgencyUnderSubject() {
        return text("urgency.letter").equals("UNDER_SUBJECT");
    }

    public boolean pressBanAtPageFoot() {
        return text("press.ban").equals("PAGE_FOOT");
    }

    public boolean appendixReferenceRequired() {
        return text("appendix.reference").equals("REQUIRED");
    }

    public boolean numberedPlaceGetsLevel() {
        return text("place.numbered").equals("YES");
    }

    /** The pattern of a heading's number, such as {@code I.} or {@code 1.1.}. */
    public String headingPattern(int level) {
        return text("heading." + Math.max(1, Math.min(4, level)));
    }

    public double lineAtLeast() {
        return number("line.least");
    }

    public Optional<Double> lineAtMost() {
        return Optional.of(text("line.most")).filter(t -> !t.isEmpty()).map(Double::valueOf);
    }

    /** The raw value of a key, for the checker and the settings screen. */
    public String text(String key) {
        return values.getOrDefault(key, "").strip();
    }

    public List<String> keys() {
        return values.keySet().stream().sorted().toList();
    }

    /** The same profile with one key changed, as the office may decide for matters of practice. */
    public FormatProfile with(String key, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(key, value);
        return new FormatProfile(set, changed);
    }

    /** Short name for lists. */
    public String label() {
        return Texts.family("paper.profile", id().toUpperCase(Locale.ROOT));
    }

    private String spaced(String key) {
        String word = text(key);
        return word.isEmpty() ? "" : word + " ";
    }

    private double number(String key) {
        return Double.parseDouble(text(key));
    }

    /** Whether an item is the last of its list. */
    public enum Order {
        INNER,
        LAST;

        public static Order of(int index, int size) {
            return index == size - 1 ? LAST : INNER;
        }
    }

    /** Where the tone mark of uy, oa goes on paper. */
    public enum Tone {
        AS_TYPED,
        OLD,
        NEW
    }
}
