package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Role;

/** The best and the weakest 27 % of works, where many works have the points at which the cut falls. */
@PortalTest
class EdgesModuleTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    TaskProfiles profiles;

    /**
     * Sixteen works to an edge: ten of no points or of two, and six of the forty of one point, of whom every second solved
     * the first task. (10 + 3) / 16 − 3 / 16 is 62.5 %.
     */
    @Test
    void worksOfEqualPointsCountAlike() {
        var municipality = people.municipality();
        var analyst = people.person(Role.ANALYST, municipality);
        var school = people.school(municipality).code();
        var works = new StringBuilder("ВПР 2026 Физика 8 класс\n"
                + "ОО;Название ОО;Код участника;Вариант;1 (1б);2 (1б);Первичный балл;Отметка;Отметка по журналу\n");
        for (var pupil = 0; pupil < 60; pupil++) {
            var scores = pupil < 10 ? "0;0;0" : pupil < 30 ? "1;0;1" : pupil < 50 ? "0;1;1" : "1;1;2";
            works.append("%s;Школа;%d;1;%s;3;3\n".formatted(school, 80001 + pupil, scores));
        }
        samples.take(analyst, "works.csv", works.toString().getBytes(StandardCharsets.UTF_8));

        var told = people.as(
                analyst, () -> profiles.ofMunicipality(new SliceKey("VPR", "Физика", 8, 2026), municipality.id()));

        assertThat(told)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.discrimination()).isCloseTo(62.5, within(1e-9)));
    }
}
