package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;

/** Works of one school, reports of both: every school is counted once, by its works if it has them. */
@PortalTest
class ReportsBesideWorksTest {

    @Autowired
    FileDesk desk;

    @Autowired
    TestPeople people;

    @Autowired
    ResultSources sources;

    @Autowired
    ForgottenReports forgotten;

    @Autowired
    KeptRows kept;

    @Autowired
    List<ResultNotes> notes;

    FileDesk.Place place;
    String one;
    String other;

    @BeforeEach
    void reports() {
        place = desk.place();
        one = place.school.code();
        other = people.school(place.municipality).code();
        take(2, 32);
    }

    private void take(int schools, int participants) {
        place.take(
                "tasks.csv",
                SmallWorks.REPORT + """
                1;2
                ;;Макс балл;1;2
                %s;%d;%d;56,25;45,31
                Школа(%s);;20;60;42,5
                Школа(%s);;12;50;50
                """.formatted(place.municipality.name(), schools, participants, one, other));
    }

    @Test
    void reportsAloneStandAsTheyArePrinted() {
        assertThat(source()).isEqualTo(ResultSource.REPORTS);
        assertThat(tasks(null).participants()).isEqualTo(32);
        assertThat(percent(null, 0)).isEqualTo(56.25);
        assertThat(percent(one, 1)).isEqualTo(42.5);
        assertThat(tasks(null).tasks().get(1).low()).isNull();
    }

    /** Of 39 pupils 32 are in the rows of two schools: the row of the municipality would tell the seven of the third. */
    @Test
    void aMunicipalityThatCountsAFewMoreThanItsSchoolsIsSummedUp() {
        take(3, 39);
        assertThat(tasks(null).participants()).isEqualTo(32);
        // 12 + 6 of 32 points, 17 + 12 of 64
        assertThat(percent(null, 0)).isEqualTo(56.25);
        assertThat(percent(null, 1)).isCloseTo(45.31, within(0.005));

        // of ten the difference tells no more than a row of theirs would
        take(3, 42);
        assertThat(tasks(null).participants()).isEqualTo(42);
    }

    /** Fifteen works, all with the first task right and none with a point for the second: (15 + 6) of 27, 12 of 54 points. */
    @Test
    void worksTakeThePlaceOfTheirSchoolsRowAlone() {
        var upload = works();

        assertThat(source()).isEqualTo(ResultSource.PARTLY_REPORTS);
        assertThat(tasks(one).participants()).isEqualTo(15);
        assertThat(percent(one, 0)).isEqualTo(100);
        assertThat(percent(other, 0)).isEqualTo(50);
        assertThat(tasks(null).participants()).isEqualTo(27);
        assertThat(percent(null, 0)).isCloseTo(77.78, within(0.005));
        assertThat(percent(null, 1)).isCloseTo(22.22, within(0.005));
        // of the second task's points nobody told how they are spread over the pupils of the other school
        assertThat(tasks(null).tasks().get(0).low()).isNotNull();
        assertThat(tasks(null).tasks().get(1).low()).isNull();

        place.revert(upload);

        assertThat(source()).isEqualTo(ResultSource.REPORTS);
        assertThat(percent(null, 0)).isEqualTo(56.25);
        assertThat(tasks(one).participants()).isEqualTo(20);
    }

    /** Reports of a portal that did not sum them up yet. */
    @Test
    void reportsOfBeforeAreSummedUpAtTheStart() {
        kept.change(place.municipality, "delete from slice_sum where municipality_id = :place");
        assertThat(sums()).isEmpty();

        forgotten.look();

        assertThat(sums()).containsExactly("12 true", "20 true", "32 true");
        forgotten.look();
        assertThat(sums()).hasSize(3);
    }

    @Test
    void thePageSaysWhereTheFiguresComeFrom() {
        assertThat(notes()).contains("По отчётам").doesNotContain("Частично по отчётам");

        works();

        assertThat(notes()).contains("Частично по отчётам");
    }

    private List<String> notes() {
        return people.as(
                place.analyst,
                () -> notes.stream()
                        .flatMap(it ->
                                it.of(SmallWorks.KEY, place.municipality.id(), Locale.forLanguageTag("ru")).stream())
                        .map(ResultNote::figure)
                        .toList());
    }

    private List<String> sums() {
        return kept.of(
                place.municipality,
                "select n || ' ' || reported from slice_sum where municipality_id = :place order by n");
    }

    private UUID works() {
        var export = new StringBuilder("Пользователь;Школа;Код;Вариант;1 (1б);2 (2б);Наименование класса;"
                + "Отметка за предыдущий триместр/ четверть/полугодие;Итого баллов\n");
        for (var pupil = 0; pupil < 15; pupil++) {
            export.append("%s;Школа;%d;1;1;0;А;3;1\n".formatted(one, 80001 + pupil));
        }
        return place.take("Физика 8 класс ВПР 2026.csv", export.toString());
    }

    private ResultSource source() {
        return sources.of(SmallWorks.KEY, place.municipality.id());
    }

    private double percent(String school, int task) {
        return tasks(school).tasks().get(task).percent();
    }

    private TaskResults tasks(String school) {
        return place.results(SmallWorks.KEY, school);
    }
}
