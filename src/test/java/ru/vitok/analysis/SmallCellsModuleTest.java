package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.InventedSlices.Taken;
import ru.vitok.assessment.HeatMap;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Every answer withholds the same schools, or one of them tells what the others withhold. */
@PortalTest
class SmallCellsModuleTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 7, 2026);
    private static final SliceKey BEFORE = new SliceKey("VPR", "Математика", 7, 2025);
    private static final SliceKey RUSSIAN = new SliceKey("VPR", "Русский язык", 7, 2026);

    @Autowired
    TestPeople people;

    @Autowired
    InventedSlices slices;

    @Autowired
    Results results;

    @Autowired
    WorkFigures marks;

    @Autowired
    Warnings warnings;

    @Autowired
    ProblemFields fields;

    @Autowired
    FieldFigures figures;

    @Autowired
    SkillHistories histories;

    @Autowired
    EvidenceLedger ledger;

    private Organisation here;
    private UUID analyst;

    @BeforeEach
    void aMunicipality() {
        here = people.municipality();
        analyst = people.person(Role.ANALYST, here);
    }

    @Test
    void aMethodistOfASmallSchoolTakesItAwayAndIsToldNoOther() {
        var a = school("А", "город");
        var b = school("Б", "город");
        var c = school("В", "город");
        var d = school("Г", "город");
        var slice = slices.put(here, MATHS, List.of(works(a, 7), works(b, 6), works(c, 12), works(d, 40)));
        var field = slices.field(here, slice, MATHS, 65);
        var methodist = people.person(Role.METHODIST, here);
        people.grant(methodist, Role.METHODIST, a);

        assertThat(people.as(analyst, () -> hidden(results.heatMap(MATHS, here.id()))))
                .containsExactly(a.code(), b.code());
        assertThat(people.as(methodist, () -> hidden(results.heatMap(MATHS, here.id()))))
                .containsExactly(b.code(), c.code());
        assertThat(people.as(methodist, () -> figures.schools(field)).stream()
                        .filter(FieldSchool::hidden)
                        .map(FieldSchool::code))
                .containsExactly(b.code(), c.code());
    }

    @Test
    void aSchoolWithheldBesideASmallOneOfItsClusterIsWithheldByEveryAnswer() {
        var a = school("А", "село");
        var b = school("Б", "город");
        var c = school("В", "город");
        var d = school("Г", "село");
        var e = school("Д", "село");
        var taken = List.of(works(a, 8), works(b, 12), works(c, 30), new Taken(d, 15, 3, 12), works(e, 40));
        slices.put(here, BEFORE, taken);
        slices.put(here, RUSSIAN, taken);
        var slice = slices.put(here, MATHS, taken);
        var head = people.person(Role.SCHOOL_HEAD, d);

        assertThat(people.as(analyst, () -> hidden(results.heatMap(MATHS, here.id()))))
                .containsExactly(a.code(), d.code());
        // 12 of 15 are low in two subjects and two years
        assertThat(people.as(analyst, () -> warnings.lowResults(2026)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.school()).isEqualTo(d.code());
                    assertThat(row.procedures()).hasSize(2).allMatch(it -> it.share() == null);
                });
        assertThat(people.as(head, () -> warnings.lowResults(2026)))
                .singleElement()
                .satisfies(row -> assertThat(row.procedures()).allMatch(it -> it.share() == 80));
        slices.field(here, slice, InventedSlices.finding(MATHS, Scope.SCHOOL, d.id(), 15));
        assertThat(people.as(analyst, () -> fields.list(ProblemFieldFilter.ALL)))
                .isEmpty();
        assertThat(people.as(head, () -> fields.list(ProblemFieldFilter.ALL)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.school()).isEqualTo(d.id());
                    assertThat(people.as(analyst, () -> ledger.cards(it.evidence())))
                            .isEmpty();
                    assertThat(people.as(head, () -> ledger.cards(it.evidence())))
                            .hasSize(1);
                });
        assertThat(people.as(analyst, () -> histories.of(MATHS, here.id(), d.id()))
                        .getFirst()
                        .years())
                .hasSize(2)
                .allMatch(it -> it.silence() == SkillHistory.Silence.TOO_FEW);
    }

    @Test
    void aLargeSchoolsFieldIsSeenByTheAnalyst() {
        var taken = List.of(
                works(school("А", "село"), 8),
                works(school("Б", "село"), 15),
                works(school("В", "село"), 20),
                works(school("Г", "село"), 40));
        var slice = slices.put(here, MATHS, taken);

        slices.field(
                here,
                slice,
                InventedSlices.finding(
                        MATHS, Scope.SCHOOL, taken.getLast().school().id(), 40));

        assertThat(people.as(analyst, () -> fields.list(ProblemFieldFilter.ALL)))
                .extracting(ProblemFieldRow::school)
                .containsExactly(taken.getLast().school().id());
    }

    /** Of the village's first school 6 of 30 works have a mark; without the second the others would tell these six. */
    @Test
    void fewMarksOfManyWorksAreWithheldByEveryAnswerAndTheWorksAreNot() {
        var a = school("А", "село");
        var b = school("Б", "село");
        var c = school("В", "город");
        var d = school("Г", "город");
        var taken = List.of(new Taken(a, 30, 15, 2, 24), works(b, 20), works(c, 30), works(d, 40));
        slices.put(here, MATHS, taken);
        var head = people.person(Role.SCHOOL_HEAD, a);
        var leader = people.person(Role.CLUB_LEADER, here);

        assertThat(people.as(analyst, () -> unmarked(marks.groups(MATHS, here.id()))))
                .containsExactly(a.code(), b.code());
        assertThat(people.as(analyst, () -> unmarked(results.heatMap(MATHS, here.id()))))
                .containsExactly(a.code(), b.code());
        assertThat(people.as(analyst, () -> results.tasks(MATHS, a.code())).tasks())
                .allMatch(it -> it.percent() != null);
        assertThat(people.as(analyst, () -> marks.groups(MATHS, here.id())))
                .filteredOn(it -> a.code().equals(it.code()))
                .singleElement()
                .satisfies(it -> assertThat(it.scores()).isNotNull());
        assertThat(people.as(head, () -> results.tasks(MATHS, a.code())).marks())
                .isEqualTo(Map.of("2", 2, "3", 4, "4", 0, "5", 0));
        assertThat(people.as(leader, () -> results.tasks(MATHS)).marks())
                .isEqualTo(Map.of("2", 2, "3", 94, "4", 0, "5", 0));
    }

    @Test
    void aClusterOfFewMarksShowsItsScoresAlone() {
        var taken = List.of(
                new Taken(school("А", "село"), 30, 15, 0, 27),
                new Taken(school("Б", "село"), 20, 10, 0, 17),
                new Taken(school("В", "село"), 20, 10, 0, 20),
                works(school("Г", "город"), 30),
                works(school("Д", "город"), 40),
                works(school("Е", "город"), 25));
        slices.put(here, MATHS, taken);

        var clusters = people.as(analyst, () -> marks.groups(MATHS, here.id())).stream()
                .filter(it -> it.cluster() != null)
                .toList();

        assertThat(clusters).hasSize(2).allMatch(it -> it.marks() == null && it.scores() != null);
    }

    private static List<String> unmarked(List<GroupFigures> groups) {
        return groups.stream()
                .filter(it -> it.code() != null && it.marks() == null)
                .map(GroupFigures::code)
                .toList();
    }

    private static List<String> unmarked(HeatMap map) {
        return map.schools().stream()
                .filter(it -> it.results().marks() == null)
                .map(HeatMap.Line::code)
                .toList();
    }

    @Test
    void aYearThatOneSchoolCouldTakeItselfAwayFromIsNotTold() {
        var a = school("А", "город");
        var b = school("Б", "город");
        slices.put(here, BEFORE, List.of(works(a, 25), works(b, 6)));
        var slice = slices.put(here, MATHS, List.of(works(a, 25), works(b, 20)));
        var field = slices.field(here, slice, MATHS, 45);

        assertThat(people.as(analyst, () -> figures.years(field)))
                .extracting(FieldYear::year)
                .containsExactly(2026);
    }

    @Test
    void theShareOfTwosIsNotForASchoolThatIsNearlyAllOfIt() {
        var key = TestKey.of(MATHS);
        var scores = List.of(marked(key, 1, 5, 20), marked(key, 2, 3, 3));
        var both = Set.of(new UUID(0, 1), new UUID(0, 2));

        assertThat(MarkShare.ofTwos(scores, key, Set.of(new UUID(0, 1)), both)).isEmpty();
        // 8 of 31
        assertThat(MarkShare.ofTwos(scores, key, Set.of(), both)).hasValue(800.0 / 31);
    }

    @Test
    void aWeaknessOfFewBesideOneSchoolIsNoFieldOfTheMunicipality() {
        var alone = rules(25, 6);

        assertThat(alone).isEmpty();
        assertThat(rules(25, 20))
                .singleElement()
                .satisfies(it -> assertThat(it.n()).isEqualTo(45));
    }

    @Test
    void aSignThatWouldTellAWithheldFileIsToldWithoutFigures() {
        var maths = TestKey.of(MATHS);
        var russian = TestKey.of(RUSSIAN);
        var sign = new BiasSign(new UUID(0, 1), Marker.JOURNAL_MISMATCH, null, 0.5, 0.1, 36, false);
        var others = List.of(journal(maths, 2, 30), journal(maths, 3, 40), journal(russian, 2, 30));
        var small = new java.util.ArrayList<>(others);
        small.addAll(List.of(journal(maths, 1, 30), journal(russian, 1, 6)));
        var large = new java.util.ArrayList<>(others);
        large.addAll(List.of(journal(maths, 1, 30), journal(russian, 1, 16)));

        assertThat(new PooledSigns(small, Map.of(), Set.of()).told(sign, 2026)).isFalse();
        assertThat(new PooledSigns(large, Map.of(), Set.of()).told(sign, 2026)).isTrue();
        assertThat(new PooledSigns(small, Map.of(), Set.of(new UUID(0, 1))).told(sign, 2026))
                .isTrue();
    }

    private static List<Finding> rules(int one, int other) {
        var item = new SkillItem("skill", "Умение", List.of("1"), 1, 60, null, null);
        return FieldRules.find(
                List.of(new TestData(TestKey.of(MATHS), List.of(item), List.of(items(1, one), items(2, other)))));
    }

    private static SchoolItems items(int school, int n) {
        return new SchoolItems(new UUID(0, school), "город", List.of(new ru.vitok.statistics.Sample(n, 5, 5)));
    }

    private static ScoreData marked(TestKey key, int school, int twos, int threes) {
        return new ScoreData(
                key, new UUID(0, school), null, List.of(twos, threes, 0, 0), JournalCounts.NONE, List.of());
    }

    private static ScoreData journal(TestKey key, int school, int works) {
        return new ScoreData(
                key,
                new UUID(0, school),
                null,
                List.of(),
                new JournalCounts(works / 2, works - works / 2, 0, 0, null, null),
                List.of(0, works));
    }

    private Organisation school(String name, String cluster) {
        return people.school(here, here.code() + name, "Школа " + name, cluster);
    }

    private static Taken works(Organisation school, int n) {
        return new Taken(school, n, n / 2, 0);
    }

    private static List<String> hidden(HeatMap map) {
        return map.schools().stream()
                .filter(it -> it.results().tasks().getFirst().status() == ResultStatus.TOO_FEW)
                .map(HeatMap.Line::code)
                .toList();
    }
}
