package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.statistics.Means;

/** The printed figures of fourteen pupils, through the importer, the database and what the pages ask. */
@PortalTest
class GoldenSetModuleTest {

    private static final SliceKey RUSSIAN = new SliceKey("VPR", "Русский язык", 4, 2026);
    private static final Offset<Double> HUNDREDTH = within(0.005);
    private static Place place;

    @Autowired
    SampleMunicipality imports;

    @Autowired
    TestPeople people;

    @Autowired
    Results results;

    @Autowired
    WorkFigures figures;

    @Autowired
    TaskProfiles profiles;

    private record Place(Organisation municipality, Organisation school, UUID analyst, UUID head) {}

    @BeforeEach
    void imported() {
        if (place == null) {
            var municipality = people.municipality();
            var school = people.school(municipality);
            var analyst = people.person(Role.ANALYST, municipality);
            place = new Place(municipality, school, analyst, people.person(Role.SCHOOL_HEAD, school));
            var file = GoldenSet.workbook(municipality.name(), school.name(), school.code());
            imports.take(analyst, "2849657.xlsx", file);
        }
    }

    private GroupFigures ofSchool(UUID reader) {
        return people
                .as(reader, () -> figures.groups(RUSSIAN, place.municipality().id()))
                .stream()
                .filter(it -> place.school().code().equals(it.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marks() {
        var marks = ofSchool(place.analyst()).marks();

        assertThat(List.of(marks.twos(), marks.threes(), marks.fours(), marks.fives()))
                .containsExactly(4, 6, 3, 1);
        assertThat(marks.passed()).isCloseTo(71.43, HUNDREDTH);
        assertThat(marks.quality()).isCloseTo(28.57, HUNDREDTH);
        assertThat(marks.mastery()).isCloseTo(40.86, HUNDREDTH);
        assertThat(marks.mean()).isCloseTo(3.07, HUNDREDTH);
    }

    @Test
    void primaryScores() {
        var group = ofSchool(place.analyst());
        var scores = group.scores();

        assertThat(group.works()).isEqualTo(14);
        assertThat(group.maxPrimary()).isEqualTo(24);
        assertThat(group.size()).isEqualTo(SampleSize.LIMITED);
        assertThat(scores.mean()).isCloseTo(12.857, within(0.0005));
        assertThat(scores.percent(24)).isCloseTo(53.57, HUNDREDTH);
        assertThat(scores.median()).isEqualTo(13);
        assertThat(scores.deviation()).isCloseTo(5.559, within(0.0005));
        assertThat(scores.variation()).isCloseTo(43.2, within(0.05));
        var federal = Means.normal(scores.sample());
        assertThat(federal.low()).isCloseTo(9.95, HUNDREDTH);
        assertThat(federal.high()).isCloseTo(15.77, HUNDREDTH);
    }

    @Test
    void theMunicipalityOfOneSchoolHasItsFigures() {
        var whole = people.as(
                        place.analyst(),
                        () -> figures.groups(RUSSIAN, place.municipality().id()))
                .getFirst();

        assertThat(whole.code()).isNull();
        assertThat(whole.marks().quality()).isCloseTo(28.57, HUNDREDTH);
        assertThat(whole.scores().deviation()).isCloseTo(5.559, within(0.0005));
        assertThat(whole.journal().lowered()).isEqualTo(2);
    }

    @Test
    void worksBesideTheJournal() {
        var own = ofSchool(place.head()).journal();
        var analyst = ofSchool(place.analyst()).journal();

        assertThat(List.of(own.lowered(), own.kept(), own.raised())).containsExactly(2, 12, 0);
        assertThat(own.loweredShare()).isCloseTo(14.29, HUNDREDTH);
        assertThat(own.keptShare()).isCloseTo(85.71, HUNDREDTH);
        assertThat(own.raisedShare()).isZero();
        assertThat(own.far()).isEqualTo(1);
        assertThat(own.spearmanSimple()).isCloseTo(0.6978, within(0.00005));
        assertThat(own.spearman()).isCloseTo(0.6789, within(0.00005));
        // how many single works lie far apart is for the school only
        assertThat(analyst.far()).isNull();
        assertThat(analyst.spearman()).isCloseTo(0.6789, within(0.00005));
    }

    @Test
    void theOneWorkFarFromItsJournalIsNamedToTheSchoolOnly() {
        var here = place.municipality().id();
        var school = place.school().id();

        assertThat(people.as(place.head(), () -> profiles.far(RUSSIAN, here, school)))
                .containsExactly(new FarWork("40002", 2, 4));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(place.analyst(), () -> profiles.far(RUSSIAN, here, school)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(place.analyst(), () -> profiles.ofSchool(RUSSIAN, here, school)));
    }

    @Test
    void everyTaskWithItsStanding() {
        var tasks = people.as(
                        place.analyst(),
                        () -> results.tasks(RUSSIAN, place.school().code()))
                .tasks();
        var told = new ArrayList<String>();
        tasks.forEach(it -> told.add("%s %.2f %s"
                .formatted(it.number(), it.percent(), words(it.status()))
                .replace(',', '.')));

        assertThat(told)
                .containsExactly(
                        "1 57.14 зона",
                        "2 42.86 ниже",
                        "3 60.71 выше",
                        "4 57.14 зона",
                        "5 71.43 выше",
                        "6 57.14 зона",
                        "7 50.00 ниже",
                        "8 57.14 зона",
                        "9.1 42.86 выше",
                        "9.2 42.86 выше",
                        "10.1 57.14 выше",
                        "10.2 39.29 выше",
                        "11 50.00 ниже",
                        "12.1 53.57 ниже",
                        "12.2 50.00 ниже");
    }

    private static String words(ResultStatus status) {
        return Map.of(
                        ResultStatus.INSUFFICIENT, "ниже",
                        ResultStatus.UNCERTAIN, "зона",
                        ResultStatus.SUFFICIENT, "выше",
                        ResultStatus.TOO_FEW, "мало")
                .get(status);
    }

    @Test
    void theSixthTaskIsReversedButItsGroupsAreTooSmallToConclude() {
        var sixth = people
                .as(
                        place.head(),
                        () -> profiles.ofSchool(
                                RUSSIAN,
                                place.municipality().id(),
                                place.school().id()))
                .stream()
                .filter(it -> it.number().equals("6"))
                .findFirst()
                .orElseThrow();

        assertThat(sixth.groups().get(1)).isEqualTo(new GroupCell(3, 6, 100.0));
        assertThat(sixth.groups().get(2)).isEqualTo(new GroupCell(4, 3, 0.0));
        assertThat(sixth.notes()).containsExactly(ProfileNote.REVERSED_FEW);
        // 8 of 14 did it, 14 works are too few for the upper and lower 27 %
        assertThat(sixth.full()).isCloseTo(57.14, HUNDREDTH);
        assertThat(sixth.none()).isCloseTo(42.86, HUNDREDTH);
        assertThat(sixth.discrimination()).isNull();
    }

    @Test
    void partialScoresAreAFigureOfTheirOwn() {
        var fourth = people.as(
                        place.head(),
                        () -> profiles.ofSchool(
                                RUSSIAN,
                                place.municipality().id(),
                                place.school().id()))
                .get(3);

        // of 3 points: 3 in four works, 1 or 2 in seven, 0 in three
        assertThat(fourth.full()).isCloseTo(28.57, HUNDREDTH);
        assertThat(fourth.partial()).isCloseTo(50.00, HUNDREDTH);
        assertThat(fourth.none()).isCloseTo(21.43, HUNDREDTH);
    }

    @Test
    void theMunicipalityTellsNoGroupUnderTen() {
        var told = people.as(
                place.analyst(),
                () -> profiles.ofMunicipality(RUSSIAN, place.municipality().id()));

        assertThat(told)
                .hasSize(15)
                .allSatisfy(task ->
                        assertThat(task.groups()).extracting(GroupCell::percent).containsOnlyNulls());
    }
}
