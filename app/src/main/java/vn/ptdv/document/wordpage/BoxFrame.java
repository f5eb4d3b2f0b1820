package vn.ptdv.document.wordpage;

/** A box of words: where it stands to its paragraph, how large it is, how it is drawn; lengths in points. */
record BoxFrame(Stand stand, Place place, Size size, Insets insets, Look look) {
    private static final double NEAR = 2;
    private static final double WIDE = 0.85;

    /** What the text round it does. */
    enum Stand {
        /** The box is a letter of its line. */
        LINE,
        /** The text takes no notice. */
        OVER,
        /** The text goes on below. */
        ABOVE,
        /** The text runs beside it. */
        BESIDE
    }

    /** The side it is aligned to, or empty for so far from the left; so far below the paragraph's beginning; the gap to text beside it. */
    record Place(String align, double left, double top, double gap) {}

    /** A box that grows is as high as its words. */
    record Size(double width, double height, boolean grows) {}

    record Insets(double top, double right, double bottom, double left) {}

    /** The line round it, its ground, and where words stand that do not fill it. */
    record Look(double rule, String color, String back, String vertical) {}

    double left(double room) {
        return switch (place.align()) {
            case "center" -> (room - size.width()) / 2;
            case "right" -> room - size.width();
            case "left" -> 0;
            default -> place.left();
        };
    }

    /** Boxes at an edge let the text run past them; one that leaves no room there stands above it. */
    Stand stand(double room) {
        return stand == Stand.BESIDE && size.width() > room * WIDE ? Stand.ABOVE : stand;
    }

    /** Whether it can be drawn on a page of that width. */
    boolean fits(double room) {
        boolean edge = left(room) < NEAR || left(room) + size.width() > room - NEAR;
        return stand(room) != Stand.BESIDE || edge && place.top() < NEAR;
    }

    /** The room between the insets, for the words. */
    double inner() {
        return Math.max(1, size.width() - insets.left() - insets.right());
    }

    /** How words stand in a box that is higher than they are; nothing where they begin at its top. */
    String vertical() {
        String align =
                look.vertical().equals("ctr") ? "middle" : look.vertical().equals("b") ? "bottom" : "";
        return align.isEmpty() || size.grows()
                ? ""
                : "vertical-align:" + align + ";"
                        + Css.points("height", Math.max(1, size.height() - insets.top() - insets.bottom()))
                        + Css.points("width", inner());
    }

    /** The box itself as declarations; its line stands half outside its measures. */
    String css(double room) {
        double half = look.rule() / 2;
        StringBuilder css = new StringBuilder("text-indent:0;text-align:left;font-weight:normal;font-style:normal;");
        css.append(
                switch (stand(room)) {
                    case LINE -> "display:inline-block;vertical-align:bottom;";
                    case OVER ->
                        "position:absolute;" + Css.points("left", left(room) - half)
                                + Css.points("top", place.top() - half);
                    case ABOVE ->
                        Css.points("margin-left", left(room) - half)
                                + Css.points("margin-top", Math.max(0, place.top()) - half);
                    case BESIDE ->
                        left(room) < NEAR
                                ? "float:left;" + Css.points("margin-right", place.gap())
                                : "float:right;" + Css.points("margin-left", place.gap());
                });
        css.append(Css.points("width", inner()));
        css.append(
                size.grows() ? "" : Css.points("height", Math.max(1, size.height() - insets.top() - insets.bottom())));
        css.append(Css.points("padding-top", Math.max(0, insets.top() - half)))
                .append(Css.points("padding-right", Math.max(0, insets.right() - half)))
                .append(Css.points("padding-bottom", Math.max(0, insets.bottom() - half)))
                .append(Css.points("padding-left", Math.max(0, insets.left() - half)));
        css.append(look.rule() > 0 ? Css.points("border-width", look.rule()) + "border-style:solid;" : "");
        css.append(look.rule() > 0 ? "border-color:" + (look.color().isEmpty() ? "#000" : look.color()) + ";" : "");
        css.append(look.back().isEmpty() ? "" : "background-color:" + look.back() + ";");
        return css.toString();
    }
}
