package vn.ptdv.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.ptdv.logic.search.FoldedIndex;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.text.VietnameseText;

/**
 * P2: what one keystroke of the quick find costs among so many people, beside a plain scan of the same folded keys as
 * byte arrays; arguments: people, rounds.
 */
public final class KeystrokeBench {
    private static final int MOST = 50;
    private static final int FRAME_NANOS = 16_000_000;
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Vũ"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Ngọc", "Thanh", "Quốc", "Hồng", "Minh"};
    private static final String[] GIVEN = {"An", "Ánh", "Bình", "Châu", "Dũng", "Hà", "Hương", "Ước", "Yến"};

    private KeystrokeBench() {}

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        Random random = new Random(7);
        FoldedIndex index = new FoldedIndex();
        byte[][] keys = new byte[people][];
        for (int i = 0; i < people; i++) {
            String name = name(random) + " " + (i % 1_000);
            index.put(FoundEntry.person(String.valueOf(i), name, List.of("0790" + (10_000_000 + i))));
            keys[i] = (VietnameseText.fold(name) + "\n0790" + (10_000_000 + i)).getBytes(StandardCharsets.UTF_8);
        }
        List<String> strokes = strokes();
        double[] each = new double[rounds * strokes.size()];
        new Race("P2-keystroke")
                .fact("people", people)
                .fact("keystrokes", strokes.size())
                .runner("ours", round -> {
                    for (int i = 0; i < strokes.size(); i++) {
                        long start = System.nanoTime();
                        index.find(varied(strokes.get(i), round), MOST);
                        if (round >= 0) {
                            each[round * strokes.size() + i] = System.nanoTime() - start;
                        }
                    }
                })
                .runner("scan of the bytes", round -> {
                    int found = 0;
                    for (String stroke : strokes) {
                        found += scan(keys, VietnameseText.fold(varied(stroke, round)));
                    }
                    if (found < 0) {
                        throw new IllegalStateException();
                    }
                })
                .run(rounds);
        Arrays.sort(each);
        double p95 = each[(int) (each.length * 0.95)];
        System.out.printf(Locale.ROOT, "  p95 of a keystroke: %.2f of a frame of 16 ms%n", p95 / FRAME_NANOS);
    }

    /** What a person types, letter by letter. */
    private static List<String> strokes() {
        List<String> strokes = new ArrayList<>();
        for (String typed : List.of("nguyen van an 9", "Đặng Thị Hương", "tran ngoc", "07901000")) {
            for (int end = 1; end <= typed.length(); end++) {
                strokes.add(typed.substring(0, end));
            }
        }
        return strokes;
    }

    /** Other digits each round, so that no answer stands ready. */
    private static String varied(String stroke, int round) {
        char last = stroke.charAt(stroke.length() - 1);
        return Character.isDigit(last) ? stroke.substring(0, stroke.length() - 1) + Math.floorMod(round, 10) : stroke;
    }

    private static int scan(byte[][] keys, String folded) {
        byte[][] words = Arrays.stream(folded.strip().split(" "))
                .map(w -> w.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        int found = 0;
        for (byte[] key : keys) {
            boolean all = true;
            for (byte[] word : words) {
                all = all && contains(key, word);
            }
            found += all ? 1 : 0;
        }
        return found;
    }

    private static boolean contains(byte[] key, byte[] word) {
        for (int start = 0; start + word.length <= key.length; start++) {
            if (Arrays.equals(key, start, start + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Random random) {
        return FAMILY[random.nextInt(FAMILY.length)] + " " + MIDDLE[random.nextInt(MIDDLE.length)] + " "
                + GIVEN[random.nextInt(GIVEN.length)];
    }
}
