package vn.ptdv.logic.report;

/** I, II, III … for the groups of a table. */
final class RomanNumerals {
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumerals() {}

    static String of(int number) {
        StringBuilder signs = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                signs.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return signs.toString();
    }
}
