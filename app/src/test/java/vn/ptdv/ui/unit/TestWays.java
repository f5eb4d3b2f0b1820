package vn.ptdv.ui.unit;

/** Ways to papers for tests that do not follow them. */
public final class TestWays {
    public static final UnitsController.Ways NOWHERE =
            new UnitsController.Ways(document -> {}, directive -> {}, quota -> {});

    private TestWays() {}
}
