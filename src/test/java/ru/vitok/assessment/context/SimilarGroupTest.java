package ru.vitok.assessment.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.SchoolCondition;

/** Which group a school is in, with the limits of the portal: 100 pupils, two signs. */
class SimilarGroupTest {

    @Test
    void twoSignsAtTheirLimitsMakeAdverseConditionsWhateverTheSize() {
        var group = group(
                Map.of(SchoolCondition.PUPILS, 60.0, SchoolCondition.VACANCIES, 10.0, SchoolCondition.QUALIFIED, 30.0));

        assertThat(group.name()).isEqualTo("сложные условия");
        assertThat(group.met()).containsExactly(SchoolCondition.VACANCIES, SchoolCondition.QUALIFIED);
    }

    @Test
    void oneSignIsTooFewAndASmallSchoolIsSmall() {
        assertThat(group(Map.of(SchoolCondition.PUPILS, 100.0, SchoolCondition.VACANCIES, 40.0))
                        .name())
                .isEqualTo("малочисленные");
    }

    @Test
    void otherwiseTheLocalityStandsAndTheSignIsStillTold() {
        var group = group(Map.of(SchoolCondition.PUPILS, 101.0, SchoolCondition.LANGUAGE, 15.0));

        assertThat(group.kind()).isEqualTo(SimilarGroup.Kind.LOCALITY);
        assertThat(group.name()).isEqualTo("село");
        assertThat(group.met()).containsExactly(SchoolCondition.LANGUAGE);
    }

    @Test
    void aConditionWithoutALimitIsNotAskedFor() {
        var rule = new SimilarityRule(Map.of(SchoolCondition.VACANCIES, 5.0), 1, "решение совета");
        var own = conditions(Map.of(SchoolCondition.PUPILS, 12.0, SchoolCondition.VACANCIES, 4.9));

        assertThat(SimilarGroup.of(own, rule).kind()).isEqualTo(SimilarGroup.Kind.LOCALITY);
    }

    private static SimilarGroup group(Map<SchoolCondition, Double> figures) {
        return SimilarGroup.of(conditions(figures), SimilarityRule.STANDARD);
    }

    private static SchoolConditions conditions(Map<SchoolCondition, Double> figures) {
        return new SchoolConditions(new UUID(0, 1), 2026, "село", figures);
    }
}
