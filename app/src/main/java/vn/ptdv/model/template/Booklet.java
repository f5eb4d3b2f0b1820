package vn.ptdv.model.template;

import java.time.LocalDate;
import java.util.Optional;

/** A series of numbered blanks as it was received: how many are used, spoilt and left. */
public record Booklet(
        long id,
        String formCode,
        String series,
        int from,
        int to,
        Optional<LocalDate> receivedOn,
        String givenTo,
        String note,
        int used,
        int spoilt) {
    public static Booklet received(String formCode, String series, int from, int to, LocalDate on) {
        return new Booklet(0, formCode, series, from, to, Optional.of(on), "", "", 0, 0);
    }

    public Booklet to(String place, String words) {
        return new Booklet(id, formCode, series, from, to, receivedOn, place, words, used, spoilt);
    }

    public int count() {
        return to - from + 1;
    }

    public int left() {
        return count() - used - spoilt;
    }

    public boolean holds(int number) {
        return number >= from && number <= to;
    }
}
