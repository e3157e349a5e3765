package ru.vitok;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import ru.vitok.demo.world.Blueprint;
import ru.vitok.demo.world.District;
import ru.vitok.demo.world.Layout;
import ru.vitok.demo.world.Plants;
import ru.vitok.demo.world.Report;
import ru.vitok.demo.world.SchoolPlan;
import ru.vitok.demo.world.WorldArchive;
import ru.vitok.demo.world.WorldPlan;

/** A region as large as asked for, from the demo's own generator: the same every time. */
final class InventedRegion {

    static final String CODE = "reg97";
    static final String NAME = "Дальнегорская область";

    private static final int SCHOOLS_EACH = 40;
    private static final int TESTS = 8;
    private static final List<Integer> YEARS = List.of(2024, 2025, 2026);
    private static final List<Report> REPORTS =
            List.of(Report.INDIVIDUAL, Report.JOURNAL, Report.MARKS, Report.TASKS, Report.GROUPS);

    private final int schools;

    InventedRegion(int schools) {
        this.schools = schools;
    }

    int municipalities() {
        return Math.max(1, Math.round((float) schools / SCHOOLS_EACH));
    }

    District district(int number) {
        return new District(
                "%s_m%03d".formatted(CODE, number),
                "Округ № %d".formatted(number),
                NAME,
                IntStream.range(0, SCHOOLS_EACH)
                        .mapToObj(it -> school(number * 100 + it))
                        .toList());
    }

    /** Fifty children a grade on average, fewer in villages. */
    private static SchoolPlan school(int number) {
        var village = number % 4 == 3;
        return new SchoolPlan(
                "edu97%04d".formatted(number),
                "Школа № %d".formatted(number),
                village ? "село" : "город",
                "97%04d".formatted(number),
                village ? 20 : 45 + number % 4 * 15);
    }

    /** Three years of eight tests in one upload. */
    static byte[] archive(District district) throws IOException {
        var tests = Blueprint.all().stream().limit(TESTS).toList();
        var plan = new WorldPlan(97, district, Plants.none(), YEARS, tests, REPORTS, Layout.usual());
        var bytes = new ByteArrayOutputStream();
        new WorldArchive(plan).writeAll(bytes);
        return bytes.toByteArray();
    }
}
