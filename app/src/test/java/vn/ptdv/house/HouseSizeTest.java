package vn.ptdv.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small files, short methods, few parameters. */
class HouseSizeTest {
    private static final int FILE = 400;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 5;

    @Test
    void noFileIsTooLong() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : allJava()) {
            long lines = Sources.read(file).lines().count();
            if (lines > FILE) {
                tooLong.add(file.getFileName() + " " + lines);
            }
        }
        assertThat(tooLong).as("files over " + FILE + " lines").isEmpty();
    }

    @Test
    void noMethodIsTooLongOrTakesTooMuch() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(allJava()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Measure(unit, positions, found), null);
            }
        }
        assertThat(found)
                .as("methods over " + METHOD + " lines or " + PARAMETERS + " parameters")
                .isEmpty();
    }

    private static List<Path> allJava() {
        return Stream.of("src/main/java", "src/test/java")
                .flatMap(top -> Sources.under(Path.of(top), ".java").stream())
                .toList();
    }

    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            // A record's parameters are its fields; the limit is for what a caller must keep in mind.
            if (type.getKind() == Tree.Kind.RECORD) {
                type.getMembers().stream()
                        .filter(m -> m instanceof MethodTree || m instanceof ClassTree)
                        .filter(m -> !(m instanceof MethodTree f && f.getReturnType() == null))
                        .forEach(m -> scan(m, null));
                return null;
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            long length = start < 0 || end < 0 ? 0 : lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
            if (length > METHOD || method.getParameters().size() > PARAMETERS) {
                String file =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                found.add(file + "." + method.getName() + ": " + length + " lines, "
                        + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, null);
        }
    }
}
