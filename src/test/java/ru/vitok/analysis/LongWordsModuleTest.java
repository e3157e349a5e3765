package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.InventedSlices.Taken;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.SliceKey;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Role;

/** Official specifications name skills in whole sentences, and people write as much as the form lets them. */
@PortalTest
class LongWordsModuleTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 7, 2026);

    @Autowired
    TestPeople people;

    @Autowired
    InventedSlices slices;

    @Autowired
    ProblemFields fields;

    @Autowired
    GiftedFields gifted;

    @Autowired
    EvidenceLedger ledger;

    @Test
    void aSkillNamedByAWholeParagraphIsAFieldLikeAnyOther() {
        var here = people.municipality();
        var analyst = people.person(Role.ANALYST, here);
        var name = "Распознавать значение многозначного слова; ".repeat(10).substring(0, 400);
        var slice = slices.put(
                here,
                MATHS,
                List.of(new Taken(people.school(here), 30, 10, 0), new Taken(people.school(here), 30, 9, 0)));
        var plain = InventedSlices.finding(MATHS, Scope.MUNICIPALITY, null, 60);

        slices.field(
                here,
                slice,
                new Finding(
                        plain.key(),
                        new SkillItem("skill", name, List.of("1"), 1, 60, null, null),
                        2026,
                        31.7,
                        20.0,
                        44.0,
                        60,
                        null,
                        1,
                        List.of(2026),
                        List.of(),
                        List.of()));

        var field =
                people.as(analyst, () -> fields.list(ProblemFieldFilter.ALL)).getFirst();
        assertThat(field.skill()).isEqualTo(name);
        assertThat(people.as(analyst, () -> ledger.cards(field.evidence())))
                .singleElement()
                .satisfies(it -> assertThat(it.headline()).contains(name, "31,7"));
        assertThat(people.as(analyst, () -> fields.trail(field.id())).nodes())
                .anyMatch(it -> it.title().equals(name));
    }

    @Test
    void whatOlympiadsAskForMayBeALongLine() {
        var here = people.municipality();
        var methodist = people.person(Role.METHODIST, here);
        var row = new OlympiadRow(
                2026, OlympiadStage.MUNICIPAL, "Математика", 8, false, 20, 1, 2, 15.0, 5.0, 36.0, 4, 50.0);
        var asks = "Школьники сёл почти не доходят до муниципального этапа. "
                .repeat(30)
                .strip();

        var found = people.as(methodist, () -> gifted.find(row, asks, Set.of()));

        assertThat(people.as(methodist, () -> gifted.get(found)).asks()).isEqualTo(asks);
    }
}
