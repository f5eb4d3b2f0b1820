package vn.ptdv.house;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints at the end of a test run which of the feature rows F1–F120 have a test. */
public class FeatureRows implements TestExecutionListener {
    private final TreeSet<String> rows =
            new TreeSet<>(Comparator.comparingInt((String tag) -> Integer.parseInt(tag.substring(1))));

    @Override
    public void executionStarted(TestIdentifier test) {
        test.getTags().stream()
                .map(TestTag::getName)
                .filter(tag -> tag.matches("F\\d{1,3}"))
                .forEach(rows::add);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!rows.isEmpty()) {
            System.out.println("Feature rows with a test (" + rows.size() + " of 120): "
                    + rows.stream().collect(Collectors.joining(" ")));
        }
    }
}
