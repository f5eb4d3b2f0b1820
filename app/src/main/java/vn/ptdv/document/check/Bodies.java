package vn.ptdv.document.check;

import java.util.regex.Pattern;

/** What a body's name says about it, without accents. */
final class Bodies {
    private static final Pattern COMMITTEE =
            Pattern.compile("(tinh|thanh|huyen|quan|thi|dang|quan) uy\\b.*|chi bo\\b.*|chi uy\\b.*");
    private static final Pattern PROVINCE =
            Pattern.compile("tinh uy\\b.*|thanh uy (ha noi|tp|thanh pho|hai phong|da nang|can tho|hue)\\b.*");
    private static final Pattern BELOW = Pattern.compile("(huyen|quan|thi|dang) uy\\b.*|chi bo\\b.*");
    private static final Pattern AGENCY = Pattern.compile(
            "ban (to chuc|tuyen giao|dan van|noi chinh|xay dung|kinh te|chi dao|co van|tham muu)\\b.*|van"
                    + " phong\\b.*|uy ban kiem tra\\b.*|co quan\\b.*|tieu ban\\b.*|hoi dong\\b.*|trung tam\\b.*|truong"
                    + " chinh tri\\b.*");
    private static final Pattern ENDED =
            Pattern.compile("(huyen|quan|thi) uy\\b.*|dang uy khoi\\b.*|dang doan\\b.*|ban can su\\b.*");

    private Bodies() {}

    static boolean known(String folded) {
        return committee(folded) || agency(folded) || folded.startsWith("dang doan") || folded.startsWith("ban can su");
    }

    static boolean committee(String folded) {
        return COMMITTEE.matcher(folded).matches();
    }

    /** A committee that surely has another above it. */
    static boolean needsParent(String folded) {
        return BELOW.matcher(folded).matches() && !PROVINCE.matcher(folded).matches();
    }

    static boolean agency(String folded) {
        return AGENCY.matcher(folded).matches();
    }

    static boolean ended(String folded) {
        return ENDED.matcher(folded).matches();
    }
}
