package vn.ptdv.ui.common.dialog;

import java.util.List;

/** A question with several ways on; each button is named for its act. */
public record Choice(String title, String text, List<String> acts) {
    public Choice {
        acts = List.copyOf(acts);
    }
}
