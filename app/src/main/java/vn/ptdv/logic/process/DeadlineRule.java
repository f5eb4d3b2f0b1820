package vn.ptdv.logic.process;

import java.util.List;
import java.util.Optional;

/** Which deadline follows from which event, and which event ends it. */
public record DeadlineRule(
        String ruleKey,
        String name,
        String basisEvent,
        List<String> doneBy,
        Optional<String> extensionKey,
        boolean reminded) {}
