package vn.ptdv.store.change;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.jooq.tables.ChangeAction;

/** One action as the lists of undo and audit show it. */
public record ActionLine(
        long id, LocalDateTime at, String user, Name name, Act.Kind kind, int rows, Optional<String> batch) {

    /** The text key of an action's name with its arguments. */
    public record Name(String key, List<String> args) {
        public String words() {
            return Texts.of(key, args.toArray());
        }
    }

    public static ActionLine of(Record row) {
        ChangeAction a = ChangeAction.CHANGE_ACTION;
        String args = row.get(a.NAME_ARGS);
        return new ActionLine(
                row.get(a.ID),
                row.get(a.AT),
                row.get(a.USER_NAME),
                new Name(row.get(a.NAME_KEY), args == null ? List.of() : List.of(args.split("\t", -1))),
                Act.Kind.valueOf(row.get(a.KIND)),
                row.get(a.ROW_COUNT),
                Optional.ofNullable(row.get(a.BATCH)));
    }
}
