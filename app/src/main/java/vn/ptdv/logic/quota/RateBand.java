package vn.ptdv.logic.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The yearly admission rate that is aimed at, in percent of all members: 3–4 % here, 2–3 % there. */
public record RateBand(BigDecimal minPercent, BigDecimal maxPercent) {
    /** Where a rate lies. */
    public enum Position {
        BELOW,
        WITHIN,
        ABOVE
    }

    /** A quota from – to. */
    public record Proposal(long low, long high) {}

    public RateBand {
        if (minPercent.signum() < 0 || maxPercent.compareTo(minPercent) < 0) {
            throw new IllegalArgumentException("no band: " + minPercent + " " + maxPercent);
        }
    }

    /** The quota that reaches the band; a part of a person is rounded up, because the rate is a minimum. */
    public Proposal propose(long members) {
        return new Proposal(atLeast(members, minPercent), atLeast(members, maxPercent));
    }

    /** Where admitted people stand against the members; empty without members. */
    public Optional<Position> position(long admitted, long members) {
        if (members <= 0) {
            return Optional.empty();
        }
        if (hundredfold(admitted).compareTo(minPercent.multiply(BigDecimal.valueOf(members))) < 0) {
            return Optional.of(Position.BELOW);
        }
        boolean above = hundredfold(admitted).compareTo(maxPercent.multiply(BigDecimal.valueOf(members))) > 0;
        return Optional.of(above ? Position.ABOVE : Position.WITHIN);
    }

    /** The exact share of the members, before any rounding to people. */
    public static BigDecimal share(long members, BigDecimal percent) {
        return BigDecimal.valueOf(members).multiply(percent).movePointLeft(2);
    }

    private static long atLeast(long members, BigDecimal percent) {
        return share(members, percent).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private static BigDecimal hundredfold(long number) {
        return BigDecimal.valueOf(number).movePointRight(2);
    }
}
