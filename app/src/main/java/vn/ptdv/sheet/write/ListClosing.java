package vn.ptdv.sheet.write;

import java.util.List;

/**
 * What stands below the table: recipients at the left (the first line is their title), the signing block at the right,
 * bold but for the line of the position.
 */
public record ListClosing(List<String> recipients, List<String> signing, String position) {
    public static final ListClosing NONE = new ListClosing(List.of(), List.of(), "");

    public ListClosing {
        recipients = List.copyOf(recipients);
        signing = List.copyOf(signing);
    }
}
