package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.SkillHistory.Silence;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.EditionLine;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.curriculum.Editions;
import ru.vitok.curriculum.SkillLinks;
import ru.vitok.curriculum.SkillRelation;
import ru.vitok.people.Role;

/** A year whose edition names a skill by another code is compared again once a person has said that it is the same. */
@PortalTest
class SkillLinksModuleTest {

    private static final SliceKey TEST = new SliceKey("ВПР", "Математика", 7, 2026);
    private static final String FORMER = "M7.func.graph";
    private static final String NEW = "M7.graph.2026";

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Editions editions;

    @Autowired
    EditionDrafts drafts;

    @Autowired
    SkillLinks links;

    @Autowired
    SkillHistories histories;

    @Test
    void yearsAreComparedOverWhatPeopleCalledTheSameAndOverNothingElse() {
        var here = samples.make("Математика", 7).municipality();
        var methodist = people.person(Role.METHODIST, here);
        people.as(methodist, () -> {
            var before = histories.of(TEST, here.id(), null);
            var graph = history(before, FORMER);
            assertThat(graph.years()).allMatch(it -> it.silence() == null);

            var uploaded = own(EditionRow.Origin.UPLOADED);
            var draft = drafts.copy(uploaded.id());
            var lines = drafts.get(draft).draft().lines().stream()
                    .map(SkillLinksModuleTest::renamed)
                    .toList();
            var page = drafts.get(draft).draft().with(lines);
            drafts.save(draft, years(page));
            drafts.activate(draft);
            var made = own(EditionRow.Origin.MADE);

            var apart = history(histories.of(TEST, here.id(), null), NEW);
            assertThat(apart.years().subList(0, apart.years().size() - 1))
                    .isNotEmpty()
                    .allMatch(it -> it.silence() == Silence.NOT_LINKED);

            var side = links.page(uploaded.id(), made.id());
            assertThat(side.equal()).isEqualTo(before.size() - 1);
            assertThat(side.proposals()).hasSize(1);
            assertThat(side.proposals().getFirst().earlier().code()).isEqualTo(FORMER);
            assertThat(side.proposals().getFirst().likeness()).isEqualTo(1);

            var broader = links.say(made.id(), FORMER, NEW, SkillRelation.BROADER);
            assertThat(history(histories.of(TEST, here.id(), null), NEW)
                            .years()
                            .getFirst()
                            .silence())
                    .isEqualTo(Silence.NOT_LINKED);
            links.undo(broader);

            var same = links.say(made.id(), FORMER, NEW, SkillRelation.SAME);
            assertThat(histories.of(TEST, here.id(), null)).isEqualTo(before);
            assertThat(links.page(uploaded.id(), made.id()).links())
                    .extracting(it -> it.relation() + " " + it.holds())
                    .containsExactlyInAnyOrder("SAME true", "BROADER false");

            links.undo(same);
            assertThat(history(histories.of(TEST, here.id(), null), NEW)
                            .years()
                            .getFirst()
                            .silence())
                    .isEqualTo(Silence.NOT_LINKED);
        });
    }

    private EditionRow own(EditionRow.Origin origin) {
        return editions.list().stream()
                .filter(it -> it.origin() == origin && it.subject().equals("Математика") && it.grade() == 7)
                .findFirst()
                .orElseThrow();
    }

    private static ru.vitok.curriculum.EditionDraft years(ru.vitok.curriculum.EditionDraft it) {
        return new ru.vitok.curriculum.EditionDraft(
                it.procedure(),
                it.subject(),
                it.grade(),
                2026,
                2026,
                it.max(),
                it.from3(),
                it.from4(),
                it.from5(),
                null,
                "",
                it.lines());
    }

    private static EditionLine renamed(EditionLine it) {
        return it.code().equals(FORMER)
                ? new EditionLine(it.number(), it.max(), it.level(), NEW, it.skill(), "", "", "")
                : it;
    }

    private static SkillHistory history(List<SkillHistory> all, String code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }
}
