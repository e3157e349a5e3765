package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.SkillHistory.Silence;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.CodifierKind;
import ru.vitok.curriculum.CodifierLinks;
import ru.vitok.curriculum.EditionDraft;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.EditionLine;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.curriculum.Editions;
import ru.vitok.curriculum.SkillRelation;
import ru.vitok.people.Role;

/** Codes of two editions stand side by side over the years exactly when people said that they are the same. */
@PortalTest
class CodifierLinksModuleTest {

    private static final SliceKey TEST = new SliceKey("ВПР", "Математика", 7, 2026);
    private static final int LAST = 2026;

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Editions editions;

    @Autowired
    EditionDrafts drafts;

    @Autowired
    CodifierLinks links;

    @Autowired
    SkillHistories histories;

    @Test
    void yearsOfACodeAreComparedOverWhatPeopleCalledTheSameAndOverNothingElse() {
        var here = samples.make("Математика", 7).municipality();
        var methodist = people.person(Role.METHODIST, here);
        people.as(methodist, () -> {
            var source = editions.list().stream()
                    .filter(it -> it.origin() == EditionRow.Origin.UPLOADED && it.grade() == 7)
                    .findFirst()
                    .orElseThrow();
            var former = edition(source.id(), 2020, 2025, "1", "2");
            var later = edition(source.id(), LAST, LAST, "7", "2");

            // the code «2» stands in both, and nobody has said that it means the same
            for (var code : List.of("7", "2")) {
                assertThat(before(here.id(), code)).isNotEmpty().allMatch(it -> it.silence() == Silence.NOT_LINKED);
            }
            var page = links.page(former, later, CodifierKind.KES);
            assertThat(page.open()).hasSize(2);
            assertThat(page.open().getFirst().earlier().code()).isEqualTo("1");
            assertThat(page.equalCodes()).isTrue();

            var broader = links.say(page, "1", "7", SkillRelation.BROADER);
            assertThat(before(here.id(), "7")).allMatch(it -> it.silence() == Silence.NOT_LINKED);
            links.undo(broader);
            var same = links.say(page, "1", "7", SkillRelation.SAME);

            var told = before(here.id(), "7");
            assertThat(told).allMatch(it -> it.silence() == null);
            assertThat(told.getLast().percent()).isCloseTo(weighted(here.id(), source, LAST - 1), within(0.001));
            assertThat(before(here.id(), "2")).allMatch(it -> it.silence() == Silence.NOT_LINKED);
            assertThat(links.sayAlike(links.page(former, later, CodifierKind.KES)))
                    .isEqualTo(1);
            assertThat(before(here.id(), "2")).allMatch(it -> it.silence() == null);

            links.undo(same);
            assertThat(before(here.id(), "7")).allMatch(it -> it.silence() == Silence.NOT_LINKED);
            assertThat(links.page(former, later, CodifierKind.KES).links())
                    .extracting(it -> it.relation() + " " + it.holds())
                    .containsExactlyInAnyOrder("SAME true", "SAME false", "BROADER false");
            assertThat(histories.codified(TEST, here.id(), null, CodifierKind.KT))
                    .isEmpty();
        });
        var teacher = people.person(Role.TEACHER, people.school(here));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> people.as(teacher, () -> {
                    var all = links.editions(CodifierKind.KES);
                    links.say(
                            links.page(all.getLast().id(), all.getFirst().id(), CodifierKind.KES),
                            "1",
                            "7",
                            SkillRelation.SAME);
                }));
    }

    /** The first two tasks under one code, the others under another. */
    private UUID edition(UUID source, int from, int to, String two, String others) {
        var draft = drafts.copy(source);
        var it = drafts.get(draft).draft();
        var lines = new ArrayList<EditionLine>();
        for (var line : it.lines()) {
            lines.add(new EditionLine(
                    line.number(),
                    line.max(),
                    line.level(),
                    line.code(),
                    line.skill(),
                    lines.size() < 2 ? two : others,
                    "",
                    ""));
        }
        drafts.save(
                draft,
                new EditionDraft(
                        it.procedure(),
                        it.subject(),
                        it.grade(),
                        from,
                        to,
                        it.max(),
                        it.from3(),
                        it.from4(),
                        it.from5(),
                        null,
                        "",
                        lines));
        return drafts.activate(draft);
    }

    /** What is told of the years before the last. */
    private List<SkillHistory.Year> before(UUID here, String name) {
        var years = histories.codified(TEST, here, null, CodifierKind.KES).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .years();
        return years.subList(0, years.size() - 1);
    }

    /** From the skills of the first two tasks: points of both by the points possible. */
    private double weighted(UUID here, EditionRow source, int year) {
        var lines = editions.get(source.id()).form().tasks().subList(0, 2);
        var codes = Set.of(lines.getFirst().skillCode(), lines.getLast().skillCode());
        double points = 0;
        for (var skill : histories.of(TEST, here, null)) {
            if (codes.contains(skill.code())) {
                var task = lines.stream()
                        .filter(it -> skill.code().equals(it.skillCode()))
                        .findFirst()
                        .orElseThrow();
                points += task.maxScore()
                        * skill.years().stream()
                                .filter(it -> it.year() == year)
                                .findFirst()
                                .orElseThrow()
                                .percent();
            }
        }
        return points / lines.stream().mapToInt(it -> it.maxScore()).sum();
    }
}
