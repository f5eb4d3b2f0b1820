package vn.ptdv.sheet.read;

/** Names of cells such as {@code AB12}. */
public final class CellName {
    private static final int LETTERS = 26;
    /** Beyond the edge of every sheet, and far from where counting turns over. */
    private static final int BEYOND = 1 << 24;

    private CellName() {}

    /** Column from 0, or -1 when the name has no letters. */
    public static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length(); i++) {
            int letter = Character.toUpperCase(name.charAt(i)) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = Math.min(BEYOND, column * LETTERS + letter + 1);
        }
        return column - 1;
    }

    /** Row from 1, or 0 when the name has no digits. */
    public static int row(String name) {
        int row = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                row = Math.min(BEYOND, row * 10 + c - '0');
            }
        }
        return row;
    }

    /** The letters of a column counted from 0. */
    public static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }
}
