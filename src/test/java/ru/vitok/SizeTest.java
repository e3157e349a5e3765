package ru.vitok;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** One purpose a class: what does not fit on a few screens has two. */
class SizeTest {

    private static final Path CODE = Path.of("src/main/java/ru/vitok");
    private static final int VIEW = 200;
    private static final int CLASS = 150;
    private static final int METHOD = 40;
    private static final int MEDIAN = 48;

    @Test
    void noFileIsLongerThanItMayBe() throws IOException {
        var lines = lines();
        var tooLong = new TreeMap<String, Integer>();
        lines.forEach((file, count) -> {
            if (count > limit(file)) {
                tooLong.put(file, count);
            }
        });

        assertThat(tooLong).isEmpty();
    }

    @Test
    void halfOfTheFilesAreShort() throws IOException {
        var sorted = lines().values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void noMethodIsLongerThanItMayBe() throws IOException {
        var lines = methods();
        var tooLong = new TreeMap<String, Integer>();
        lines.forEach((method, count) -> {
            if (count > METHOD) {
                tooLong.put(method, count);
            }
        });

        assertThat(tooLong).isEmpty();
    }

    private static int limit(String file) {
        return file.contains("/ui/") || file.startsWith("shell/") ? VIEW : CLASS;
    }

    private static Map<String, Integer> lines() throws IOException {
        var lines = new TreeMap<String, Integer>();
        for (var file : files()) {
            lines.put(name(file), Files.readAllLines(file).size());
        }
        return lines;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }

    private static String name(Path file) {
        return CODE.relativize(file).toString();
    }

    /** The longest method of each name in each file, from its first word to its brace. */
    private static Map<String, Integer> methods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files()));
            var lengths = new Lengths(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> lengths.scan(unit, unit));
            return lengths.found;
        }
    }

    private static final class Lengths extends TreeScanner<Void, CompilationUnitTree> {

        private final Map<String, Integer> found = new TreeMap<>();
        private final SourcePositions positions;

        private Lengths(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            var map = unit.getLineMap();
            var first = map.getLineNumber(positions.getStartPosition(unit, method));
            var last = map.getLineNumber(positions.getEndPosition(unit, method));
            var file = CODE.toAbsolutePath()
                    .relativize(Path.of(unit.getSourceFile().toUri()))
                    .toString();
            found.merge(file + " " + method.getName(), (int) (last - first + 1), Math::max);
            return super.visitMethod(method, unit);
        }
    }
}
