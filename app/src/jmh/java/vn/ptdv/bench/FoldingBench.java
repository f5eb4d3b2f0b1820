package vn.ptdv.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ptdv.logic.text.VietnameseText;

/** Folding a name for the search, beside only putting it into small letters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FoldingBench {
    private final String[] names = {"Nguyễn Thị Thùy Dương", "Đặng Hoàng Quốc Huy", "Hồ Viết Ưng", "Phạm Bá Lộc"};
    private int at;

    @Benchmark
    public String fold() {
        return VietnameseText.fold(next());
    }

    @Benchmark
    public String smallLetters() {
        return next().toLowerCase(java.util.Locale.ROOT);
    }

    private String next() {
        at = (at + 1) % names.length;
        return names[at];
    }
}
