package vn.ptdv.logic.process;

import java.util.Optional;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.SpecialGroup;

/** When a paper is required, as the table of papers says it: {@code ALWAYS}, {@code LOCAL}, {@code GROUP:HOA} … */
public record PaperCondition(Kind kind, Optional<SpecialGroup> group) {
    /** The conditions that the table may name. */
    public enum Kind {
        ALWAYS,
        IF_ANY,
        YOUTH_UNION,
        TRADE_UNION,
        SUBCOMMITTEE,
        BASE_COMMITTEE,
        MOVED_IN,
        LOCAL,
        GROUP
    }

    public static PaperCondition parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new PaperCondition(Kind.valueOf(text), Optional.empty())
                : new PaperCondition(
                        Kind.valueOf(text.substring(0, colon)),
                        Optional.of(SpecialGroup.valueOf(text.substring(colon + 1))));
    }

    /** Whether the paper must be there; papers that are kept only if they exist are never required. */
    public boolean requires(ChecklistContext context) {
        return switch (kind) {
            case ALWAYS -> true;
            case IF_ANY -> false;
            case YOUTH_UNION -> context.introducedBy().contains(MassOrganisation.YOUTH_UNION);
            case TRADE_UNION -> context.introducedBy().contains(MassOrganisation.TRADE_UNION);
            case SUBCOMMITTEE -> context.circumstances().contains(Circumstance.SUBCOMMITTEE);
            case BASE_COMMITTEE -> context.circumstances().contains(Circumstance.BASE_COMMITTEE);
            case MOVED_IN -> context.circumstances().contains(Circumstance.MOVED_IN);
            case LOCAL -> context.circumstances().contains(Circumstance.LOCAL_RULES);
            case GROUP -> group.filter(context.groups()::contains).isPresent();
        };
    }
}
