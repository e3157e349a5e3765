package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisations;
import ru.vitok.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of the sample that must come out, to five thousandths. */
@PortalTest
class SampleResultsTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 6, 2026);

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Results results;

    @Autowired
    Organisations organisations;

    private SampleMunicipality.Sample sample;

    @BeforeEach
    void imported() {
        sample = samples.get();
    }

    @Test
    void theRowsOfAGroupThatIsWithheldAreNotToldEither() {
        var small = people.as(
                sample.analyst(),
                () -> results.origin(MATHS, sample.municipality().id(), id("edu990121")));
        var large = people.as(
                sample.analyst(),
                () -> results.origin(MATHS, sample.municipality().id(), id("edu990102")));

        assertThat(small.files()).hasSize(1).allSatisfy(it -> {
            assertThat(it.rows()).isNull();
            assertThat(it.firstRow()).isNull();
            assertThat(it.lastRow()).isNull();
        });
        assertThat(large.files()).extracting(CellOrigin.SourceFile::rows).containsExactly(71);
    }

    private UUID id(String school) {
        return organisations.byCode(school).orElseThrow().id();
    }

    @Test
    void theMunicipalitysSixthGradeInMathematics() {
        var tasks = people.as(sample.analyst(), () -> results.tasks(MATHS));

        assertThat(tasks.participants()).isEqualTo(1092);
        assertThat(tasks.maxPrimaryScore()).isEqualTo(16);
        assertThat(tasks.boundaries().from4()).isEqualTo(9);
        assertThat(tasks.marks()).containsEntry("2", 99).containsEntry("5", 183);
        var last = tasks.tasks().getLast();
        assertThat(last.number()).isEqualTo("13");
        assertThat(last.skillCode()).isEqualTo("M6.reason");
        assertThat(last.percent()).isCloseTo(12.96, within(0.005));
        assertThat(last.status()).isEqualTo(ResultStatus.INSUFFICIENT);
        assertThat(last.reference().country()).isCloseTo(44.56, within(0.005));
        assertThat(last.reference().region()).isCloseTo(44.75, within(0.005));
        assertThat(last.low()).isLessThan(12.96).isGreaterThan(11);
        // 590 of 1092 solved the first task: Wilson by hand
        var first = tasks.tasks().getFirst();
        assertThat(first.percent()).isCloseTo(54.03, within(0.005));
        assertThat(first.low()).isCloseTo(51.06, within(0.01));
        assertThat(first.high()).isCloseTo(56.97, within(0.01));
    }

    @Test
    void everyFigureOfEveryTestAndSchool() {
        var truth = JsonMapper.shared().readTree(SampleMunicipality.resource("truth.json"));
        var wrong = new ArrayList<String>();
        truth.properties().forEach(entry -> compare(entry.getKey(), entry.getValue(), wrong));

        assertThat(wrong).isEmpty();
        assertThat(truth.size()).isEqualTo(32);
    }

    private void compare(String name, JsonNode truth, ArrayList<String> wrong) {
        var parts = name.split("\\|");
        var key = new SliceKey("VPR", parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[0]));
        var map = people.as(
                sample.analyst(),
                () -> results.heatMap(key, sample.municipality().id()));
        var all = map.municipality();
        if (all.participants() != truth.get("n").asInt()) {
            wrong.add(name + " n " + all.participants());
        }
        truth.get("marks").properties().forEach(it -> {
            if (!it.getValue()
                    .equals(JsonMapper.shared().valueToTree(all.marks().get(it.getKey())))) {
                wrong.add(name + " mark " + it.getKey() + " " + all.marks());
            }
        });
        all.tasks()
                .forEach(it -> close(
                        name + " " + it.number(),
                        it.percent(),
                        truth.get("tasks").get(it.number()),
                        wrong));
        if (map.schools().size() != truth.get("schools").size()) {
            wrong.add(name + " schools " + map.schools().size());
        }
        for (var line : map.schools()) {
            var school = truth.get("schools").get(line.code());
            if (line.results().participants() != school.get("n").asInt()) {
                wrong.add(name + " " + line.code() + " n " + line.results().participants());
            }
            for (int i = 0; i < line.results().tasks().size(); i++) {
                var task = line.results().tasks().get(i);
                if (task.status() != ResultStatus.TOO_FEW) {
                    close(
                            name + " " + line.code() + " " + i,
                            task.percent(),
                            school.get("tasks").get(i),
                            wrong);
                } else if (school.get("n").asInt() >= 20) {
                    wrong.add(name + " " + line.code() + " withheld without need");
                }
            }
        }
    }

    private static void close(String where, Double value, JsonNode truth, ArrayList<String> wrong) {
        if (truth == null || Math.abs(value - truth.asDouble()) > 0.005) {
            wrong.add(where + ": " + value + " instead of " + truth);
        }
    }

    @Test
    void aSmallSchoolIsSeenByItselfOnly() {
        var key = new SliceKey("VPR", "Математика", 7, 2023);
        var school = organisations.byCode("edu990123").orElseThrow();
        var head = people.person(Role.SCHOOL_HEAD, school);

        var own = people.as(head, () -> results.tasks(key, "edu990123"));
        var foreign = people.as(sample.analyst(), () -> results.tasks(key, "edu990123"));

        assertThat(own.participants()).isEqualTo(6);
        assertThat(own.tasks().getFirst().percent()).isNotNull();
        assertThat(foreign.marks()).isNull();
        assertThat(foreign.tasks()).allSatisfy(it -> {
            assertThat(it.status()).isEqualTo(ResultStatus.TOO_FEW);
            assertThat(it.percent()).isNull();
            assertThat(it.low()).isNull();
        });
    }

    @Test
    void aSchoolSeesNoOtherSchoolAndAnotherMunicipalityNothing() {
        var head = people.person(
                Role.SCHOOL_HEAD, organisations.byCode("edu990100").orElseThrow());
        var stranger = people.person(Role.ANALYST, people.municipality());

        assertThat(people.as(
                                head,
                                () -> results.heatMap(
                                        MATHS, sample.municipality().id()))
                        .schools())
                .extracting(HeatMap.Line::code)
                .containsExactly("edu990100");
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(head, () -> results.tasks(MATHS, "edu990101")));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> results.tasks(MATHS, "edu990100")));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> results.tasks(MATHS)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(
                        stranger,
                        () -> results.tasks(MATHS, sample.municipality().id())));
    }

    @Test
    void schoolsStandInAlphabeticalOrder() {
        var names =
                people
                        .as(
                                sample.analyst(),
                                () -> results.heatMap(
                                        MATHS, sample.municipality().id()))
                        .schools()
                        .stream()
                        .map(HeatMap.Line::name)
                        .toList();

        assertThat(names).startsWith("МБОУ «Гимназия № 1»", "МБОУ «Гимназия № 2»", "МБОУ «ООШ с. Глинково»");
    }
}
