package vn.ptdv.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.ptdv.logic.search.FoldedIndex;
import vn.ptdv.logic.search.FoldedScan;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.logic.text.VietnameseText;

/**
 * P2 and P12: quick find and a filter as one types, each keystroke beside a bare scan of the folded names as byte
 * arrays, at three sizes; arguments: people of the largest size, rounds.
 */
public final class FindBench {
    private static final int SHOWN = 12;
    private static final String[] TYPED = {"n", "ng", "nguyen", "nguyen v", "nguyen van an", "an van", "0010", "nva"};
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Vũ", "Bùi", "Đặng"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Thùy", "Quốc", "Hữu", "Ngọc", "Minh"};
    private static final String[] GIVEN = {"An", "Ánh", "Bình", "Châu", "Dũng", "Đào", "Giang", "Hạnh", "Ước", "Yến"};
    private static final int[] SHARES = {100, 5, 1};

    private FindBench() {}

    private record Person(String name, String citizenId, String folded) {}

    public static void main(String[] args) throws Exception {
        int largest = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        double first = 0;
        for (int share : SHARES) {
            double each = atSize(largest / share, rounds) / (largest / share);
            first = first == 0 ? each : first;
            System.out.printf("P12 find, per person beside the smallest size: %.2f%n", each / first);
        }
    }

    /** The median time of all keystrokes in nanoseconds. */
    private static double atSize(int people, int rounds) throws Exception {
        List<Person> all = people(people);
        FoldedIndex index = new FoldedIndex();
        for (int i = 0; i < people; i++) {
            Person p = all.get(i);
            index.put(FoundEntry.of(FoundKind.PERSON, String.valueOf(i), p.name(), List.of(p.citizenId())));
        }
        byte[][] bare = all.stream()
                .map(p -> p.folded().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
        FoldedScan keys = FoldedScan.of(all.stream().map(Person::folded).toList());
        double[] strokes = strokes(index, rounds);
        new Race("P2-" + people)
                .runner("ours", round -> type(index))
                .runner("filter", round -> filter(all, keys))
                .runner("bare scan", round -> scan(bare))
                .fact("keystroke p95, ms", strokes[(int) (strokes.length * 0.95)] / 1e6)
                .run(rounds);
        return strokes[strokes.length / 2];
    }

    private static double[] strokes(FoldedIndex index, int rounds) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds * 10; round++) {
            for (String query : TYPED) {
                long start = System.nanoTime();
                index.find(query, SHOWN);
                times.add((double) (System.nanoTime() - start));
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void type(FoldedIndex index) {
        Arrays.stream(TYPED).forEach(query -> index.find(query, SHOWN));
    }

    private static void filter(List<Person> all, FoldedScan keys) {
        for (String query : TYPED) {
            keys.holding(query).stream().mapToObj(all::get).toList();
        }
    }

    private static void scan(byte[][] names) {
        for (String query : TYPED) {
            byte[] wanted = query.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            int hits = 0;
            for (byte[] name : names) {
                hits += holds(name, wanted) ? 1 : 0;
            }
            if (hits < 0) {
                throw new IllegalStateException();
            }
        }
    }

    private static boolean holds(byte[] text, byte[] wanted) {
        for (int at = 0; at + wanted.length <= text.length; at++) {
            int same = 0;
            while (same < wanted.length && text[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static List<Person> people(int count) {
        Random random = new Random(7);
        List<Person> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = pick(random, FAMILY) + " " + pick(random, MIDDLE) + " " + pick(random, GIVEN);
            String number = String.format("0%011d", random.nextInt(Integer.MAX_VALUE));
            all.add(new Person(name, number, VietnameseText.fold(name) + "\n" + number));
        }
        return all;
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
