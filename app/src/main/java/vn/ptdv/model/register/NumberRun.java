package vn.ptdv.model.register;

import java.util.ArrayList;
import java.util.List;

/** Numbers that follow each other, such as all that a book kept on paper has used before this one began. */
public record NumberRun(int from, int to) {

    /** Numbers in their order, those together that follow each other. */
    public static List<NumberRun> of(List<Integer> numbers) {
        List<NumberRun> runs = new ArrayList<>();
        for (int number : numbers) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).to == number - 1) {
                runs.set(last, new NumberRun(runs.get(last).from, number));
            } else {
                runs.add(new NumberRun(number, number));
            }
        }
        return runs;
    }

    /** As on paper: 05, or 05–12. */
    public String printed() {
        String first = RegisterNumber.of(from).printed();
        return from == to ? first : first + "–" + RegisterNumber.of(to).printed();
    }
}
