package ru.vitok;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.analysis.MarksReading;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.Results;
import ru.vitok.bench.BenchTable;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Role;

/**
 * A region, one municipality after another, each with three years of eight tests: whether the last ones take as long as
 * the first, and how soon the heat map of any of them is there when all are stored.
 */
@PortalTest
@Tag("bench")
@Tag("region")
class RegionBench {

    private static final int SCHOOLS = Integer.getInteger("bench.schools", 200);

    /** One municipality: its people, how much it brought and how long that took. */
    private record Place(UUID id, UUID analyst, long rows, double stored, double analysed) {

        double microseconds() {
            return 1e6 * analysed / rows;
        }
    }

    @Autowired
    private TestPeople people;

    @Autowired
    private Intake intake;

    @Autowired
    private Results results;

    @Autowired
    private MarksReading marks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measure() throws Exception {
        var region = new InventedRegion(SCHOOLS);
        var top = people.add(OrganisationKind.REGION, InventedRegion.CODE, InventedRegion.NAME, null);
        take(region, region.municipalities(), top); // warms up
        var places = new ArrayList<Place>();
        for (var number = 0; number < region.municipalities(); number++) {
            places.add(take(region, number, top));
        }
        var maps = new ArrayList<Double>();
        var pages = new ArrayList<Double>();
        for (var place : places) {
            maps.addAll(heatMaps(place));
            pages.add(marks(place));
        }
        write(places, maps, pages);
    }

    private Place take(InventedRegion region, int number, Organisation top) throws Exception {
        var district = region.district(number);
        var municipality = people.add(OrganisationKind.MUNICIPALITY, district.code(), district.name(), top);
        var analyst = people.person(Role.ANALYST, municipality);
        var archive = InventedRegion.archive(district);
        var start = System.nanoTime();
        var id = people.as(analyst, () -> intake.upload("region.zip", archive));
        settle(analyst, id, ImportStatus.PREVIEW);
        people.as(analyst, () -> intake.confirm(id));
        settle(analyst, id, ImportStatus.CONFIRMED);
        var stored = seconds(start);
        while (analysing()) {
            Thread.sleep(25);
        }
        var analysed = seconds(start);
        var rows = people.as(analyst, () -> intake.preview(id)).files().stream()
                .mapToLong(ImportedFile::rows)
                .sum();
        return new Place(municipality.id(), analyst, rows, stored, analysed);
    }

    private void settle(UUID person, UUID id, ImportStatus expected) throws InterruptedException {
        var status = people.as(person, () -> intake.progress(id)).status();
        for (;
                status.running();
                status = people.as(person, () -> intake.progress(id)).status()) {
            Thread.sleep(25);
        }
        if (status != expected) {
            throw new IllegalStateException("the import ended " + status);
        }
    }

    private boolean analysing() {
        return jdbc.sql("select exists (select from event_publication where event_type like '%ResultsChanged')")
                .query(Boolean.class)
                .single();
    }

    /** Milliseconds of the newest and the oldest test's map, each asked for once. */
    private List<Double> heatMaps(Place place) {
        var known = people.as(place.analyst(), () -> results.slices(place.id()));
        var times = new ArrayList<Double>();
        for (var key : List.of(known.getFirst(), known.getLast())) {
            var start = System.nanoTime();
            var map = people.as(place.analyst(), () -> results.heatMap(key, place.id()));
            times.add(1000 * seconds(start));
            if (map.schools().isEmpty()) {
                throw new IllegalStateException("an empty map of " + key);
            }
        }
        return times;
    }

    /** Milliseconds of what the page of marks reads for one school. */
    private double marks(Place place) {
        var key = people.as(place.analyst(), () -> results.slices(place.id())).getFirst();
        var school = people.as(place.analyst(), () -> results.heatMap(key, place.id()))
                .schools()
                .getLast();
        var start = System.nanoTime();
        people.as(place.analyst(), () -> marks.read(key, place.id(), school.id(), school.code()));
        return 1000 * seconds(start);
    }

    private static void write(List<Place> places, List<Double> maps, List<Double> pages) throws Exception {
        var rows = places.stream().mapToLong(Place::rows).sum();
        var part = Math.max(1, places.size() / 3);
        var first = median(places.subList(0, part));
        var last = median(places.subList(places.size() - part, places.size()));
        new BenchTable("region")
                .value("municipalities of 40 schools", places.size(), "")
                .value("rows", rows, "")
                .value(
                        "until all is confirmed",
                        places.stream().mapToDouble(Place::stored).sum(),
                        "s")
                .value(
                        "until all fields stand",
                        places.stream().mapToDouble(Place::analysed).sum(),
                        "s")
                .value("a row of the first third", first, "µs")
                .value("a row of the last third", last, "µs")
                .ratio("last / first: 1 is linear in rows", last, first)
                .value("heap", Runtime.getRuntime().maxMemory() >> 20, "MB")
                .value("heat map, half of them within", BenchTable.quantile(maps, 0.5), "ms")
                .value("heat map, the slowest", BenchTable.quantile(maps, 1), "ms")
                .value("page of marks of a school, half within", BenchTable.quantile(pages, 0.5), "ms")
                .value("page of marks of a school, the slowest", BenchTable.quantile(pages, 1), "ms")
                .write();
    }

    private static double median(List<Place> places) {
        return BenchTable.quantile(places.stream().map(Place::microseconds).toList(), 0.5);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
