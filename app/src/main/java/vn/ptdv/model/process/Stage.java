package vn.ptdv.model.process;

import java.util.List;
import java.util.Optional;

/** One step of the process as data: who acts, which rules limit it, which events must not be later than it. */
public record Stage(
        String key,
        StageKind kind,
        int order,
        String name,
        String longName,
        String act,
        List<String> actors,
        List<String> limits,
        Optional<String> voteRule,
        List<String> mustFollow,
        boolean optional,
        StagePhase phase,
        String funnel) {}
