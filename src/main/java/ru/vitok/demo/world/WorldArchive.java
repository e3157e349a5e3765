package ru.vitok.demo.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes a world as the ZIP an analyst would upload. */
public final class WorldArchive {

    private static final int SHEET_NAME = 31;

    private final WorldPlan plan;
    private final Model model;
    private int file;

    public WorldArchive(WorldPlan plan) {
        this.plan = plan;
        this.model = new Model(plan.seed(), plan.plants());
    }

    /** Schools, staff and specification, then the reports of every year. */
    public void writeAll(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            lists(zip);
            for (var year : plan.years()) {
                results(zip, year);
            }
        }
    }

    /** The first upload of a municipality: what does not change with the years, and one year. */
    public void writeWithLists(int year, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            lists(zip);
            results(zip, year);
        }
    }

    public void writeYear(int year, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            results(zip, year);
        }
    }

    private void lists(ZipOutputStream zip) throws IOException {
        var lastYear = plan.years().getLast();
        for (var table : List.of(
                Lists.schools(plan.district()),
                Lists.specification(plan.tests()),
                new Staff(plan.seed(), lastYear).table(plan.district()))) {
            put(zip, table.fileName(), table.sheet(), table::write);
        }
    }

    private void results(ZipOutputStream zip, int year) throws IOException {
        for (var test : plan.tests()) {
            var slice = model.slice(plan.district(), test, year);
            var folder = "%d/%s %d класс/".formatted(year, test.subject(), test.grade());
            for (var report : plan.reports()) {
                var sheet = "%s %d %s".formatted(prefix(test.subject()), test.grade(), report.title());
                put(zip, folder + report.fileName(), sheet, page -> report.write(slice, page));
            }
        }
    }

    private void put(ZipOutputStream zip, String path, String sheet, Consumer<Page> work) throws IOException {
        var name = plan.layout().numericNames() ? ++file + ".xlsx" : path;
        zip.putNextEntry(new ZipEntry(name));
        zip.write(workbook(sheet, work));
        zip.closeEntry();
    }

    private byte[] workbook(String sheet, Consumer<Page> work) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Vitok", "1.0")) {
            var shortName = sheet.substring(0, Math.min(SHEET_NAME, sheet.length()));
            work.accept(new Page(workbook.newWorksheet(shortName), plan.layout()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /** «МА», «РУ»: how the federal system's sheets begin. */
    private static String prefix(String subject) {
        return subject.substring(0, 2).toUpperCase(java.util.Locale.ROOT);
    }
}
