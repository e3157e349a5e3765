package ru.vitok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a benchmark says; the launcher prints it when all are done. */
public final class BenchTable {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final String LINE = "%-46s %12s %s%n";

    private final String name;
    private final List<String> lines = new ArrayList<>();

    public BenchTable(String name) {
        this.name = name;
        var loop = Calibration.milliseconds();
        lines.add(LINE.formatted(name, "", ""));
        value("calibration loop", loop, "ms");
    }

    public BenchTable value(String what, double value, String unit) {
        lines.add(LINE.formatted("  " + what, String.format(Locale.ROOT, "%,.1f", value), unit));
        return this;
    }

    public BenchTable ratio(String what, double value, double base) {
        lines.add(LINE.formatted("  " + what, String.format(Locale.ROOT, "%.2f", value / base), "times"));
        return this;
    }

    public void write() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".txt"), String.join("", lines));
    }

    /** The value below which half of the measurements lie, or nine tenths. */
    public static double quantile(List<Double> measured, double share) {
        var sorted = measured.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
