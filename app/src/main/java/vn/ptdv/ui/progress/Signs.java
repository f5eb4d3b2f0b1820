package vn.ptdv.ui.progress;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.layout.Status;
import vn.ptdv.ui.common.layout.StatusSign;

/** The sign and the words of a unit's pace. */
public final class Signs {
    private Signs() {}

    public static Node node(ProgressRow row, ProgressRules rules) {
        return status(row.status())
                .<Node>map(s -> new StatusSign(s, text(row, rules)))
                .orElseGet(() -> new Label(text(row, rules)));
    }

    public static String text(ProgressRow row, ProgressRules rules) {
        return switch (row.status()) {
            case BEHIND ->
                row.pacePoints()
                        .map(BigDecimal::abs)
                        .map(p -> Texts.of("quotaui.pace.behind", VietnameseNumbers.format(p)))
                        .orElse(Status.SLOW.word());
            case BELOW_THRESHOLD -> Texts.of("quotaui.pace.below", VietnameseNumbers.format(rules.threshold()));
            case NO_TARGET -> Texts.of("quotaui.pace.none");
            default -> status(row.status()).map(Status::word).orElse("");
        };
    }

    private static Optional<Status> status(ProgressStatus status) {
        return switch (status) {
            case REACHED -> Optional.of(Status.REACHED);
            case ON_PACE -> Optional.of(Status.ON_PACE);
            case BEHIND -> Optional.of(Status.SLOW);
            case BELOW_THRESHOLD -> Optional.of(Status.BELOW);
            case NONE -> Optional.of(Status.NONE);
            case NO_TARGET -> Optional.empty();
        };
    }
}
