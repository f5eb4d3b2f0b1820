package vn.ptdv.ui.progress;

import java.util.List;
import java.util.Map;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.QuotaKey;

/** The short names of the groups that quotas are given for. */
public final class GroupWords {
    /** Offered whether or not a decision has a line for them yet. */
    public static final List<String> USUAL = List.of("NU", "DTTS", "HSSV", "DN", "DOAN_VIEN");

    private GroupWords() {}

    /** The labels are those of the code list, for groups beyond the usual ones; everybody together has no name. */
    public static String label(String group, Map<String, String> labels) {
        if (group.equals(QuotaKey.ALL)) {
            return "";
        }
        return USUAL.contains(group) ? Texts.family("quotaui.group", group) : labels.getOrDefault(group, group);
    }
}
