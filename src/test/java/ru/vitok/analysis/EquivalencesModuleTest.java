package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
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
import ru.vitok.curriculum.EquivalenceKind;
import ru.vitok.curriculum.EquivalencePage;
import ru.vitok.curriculum.EquivalenceRelation;
import ru.vitok.curriculum.Equivalences;
import ru.vitok.people.Role;

/** Skills and codes of two editions stand side by side over the years exactly when people said that they are the same. */
@PortalTest
class EquivalencesModuleTest {

    private static final SliceKey TEST = new SliceKey("VPR", "Математика", 7, 2026);
    private static final int LAST = 2026;
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
    Equivalences equivalences;

    @Autowired
    SkillHistories histories;

    @Test
    void yearsOfASkillAreComparedOverWhatPeopleCalledTheSameAndOverNothingElse() {
        var here = samples.make("Математика", 7).municipality();
        people.as(people.person(Role.METHODIST, here), () -> {
            var before = histories.of(TEST, here.id(), null);
            assertThat(history(before, FORMER).years()).allMatch(it -> it.silence() == null);
            var uploaded = uploaded();
            var made = edition(uploaded.id(), LAST, LAST, (line, _) -> renamed(line));
            assertThat(before(history(histories.of(TEST, here.id(), null), NEW)))
                    .isNotEmpty()
                    .allMatch(it -> it.silence() == Silence.NOT_LINKED);

            var page = equivalences.page(uploaded.id(), made, EquivalenceKind.SKILL);
            assertThat(page.equal()).isEqualTo(before.size() - 1);
            assertThat(page.equalCodes()).isFalse();
            assertThat(page.open()).hasSize(1);
            assertThat(page.open().getFirst().earlier().code()).isEqualTo(FORMER);
            assertThat(page.open().getFirst().likeness()).isEqualTo(1);

            equivalences.undo(equivalences.say(page, FORMER, NEW, EquivalenceRelation.BROADER));
            assertThat(history(histories.of(TEST, here.id(), null), NEW)
                            .years()
                            .getFirst()
                            .silence())
                    .isEqualTo(Silence.NOT_LINKED);
            var same = equivalences.say(page, FORMER, NEW, EquivalenceRelation.SAME);
            assertThat(histories.of(TEST, here.id(), null)).isEqualTo(before);
            assertThat(said(page)).containsExactlyInAnyOrder("SAME true", "BROADER false");
            equivalences.undo(same);
            assertThat(history(histories.of(TEST, here.id(), null), NEW)
                            .years()
                            .getFirst()
                            .silence())
                    .isEqualTo(Silence.NOT_LINKED);
        });
    }

    @Test
    void yearsOfACodeAreComparedOverWhatPeopleCalledTheSameAndOverNothingElse() {
        var here = samples.make("Математика", 7).municipality();
        people.as(people.person(Role.METHODIST, here), () -> {
            var source = uploaded();
            var former = edition(source.id(), 2020, 2025, (line, place) -> line.coded(place < 2 ? "1" : "2", ""));
            var later = edition(source.id(), LAST, LAST, (line, place) -> line.coded(place < 2 ? "7" : "2", ""));

            // the code «2» stands in both, and nobody has said that it means the same
            for (var code : List.of("7", "2")) {
                assertThat(before(code(here.id(), code)))
                        .isNotEmpty()
                        .allMatch(it -> it.silence() == Silence.NOT_LINKED);
            }
            var page = equivalences.page(former, later, EquivalenceKind.KES);
            assertThat(page.open()).hasSize(2);
            assertThat(page.open().getFirst().earlier().code()).isEqualTo("1");
            assertThat(page.equalCodes()).isTrue();

            var broader = equivalences.say(page, "1", "7", EquivalenceRelation.BROADER);
            assertThat(before(code(here.id(), "7"))).allMatch(it -> it.silence() == Silence.NOT_LINKED);
            equivalences.undo(broader);
            var same = equivalences.say(page, "1", "7", EquivalenceRelation.SAME);

            var told = before(code(here.id(), "7"));
            assertThat(told).allMatch(it -> it.silence() == null);
            assertThat(told.getLast().percent()).isCloseTo(weighted(here.id(), source), within(0.001));
            assertThat(before(code(here.id(), "2"))).allMatch(it -> it.silence() == Silence.NOT_LINKED);
            assertThat(equivalences.sayAlike(equivalences.page(former, later, EquivalenceKind.KES)))
                    .isEqualTo(1);
            assertThat(before(code(here.id(), "2"))).allMatch(it -> it.silence() == null);

            equivalences.undo(same);
            assertThat(before(code(here.id(), "7"))).allMatch(it -> it.silence() == Silence.NOT_LINKED);
            assertThat(said(page)).containsExactlyInAnyOrder("SAME true", "SAME false", "BROADER false");
            assertThat(histories.codified(TEST, here.id(), null, EquivalenceKind.KT))
                    .isEmpty();
        });
        var teacher = people.person(Role.TEACHER, people.school(here));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> people.as(teacher, () -> {
                    var all = equivalences.editions(EquivalenceKind.KES);
                    equivalences.say(
                            equivalences.page(all.getLast().id(), all.getFirst().id(), EquivalenceKind.KES),
                            "1",
                            "7",
                            EquivalenceRelation.SAME);
                }));
    }

    private EditionRow uploaded() {
        return editions.list().stream()
                .filter(it -> it.origin() == EditionRow.Origin.UPLOADED && it.grade() == 7)
                .findFirst()
                .orElseThrow();
    }

    private UUID edition(UUID source, int from, int to, BiFunction<EditionLine, Integer, EditionLine> change) {
        var draft = drafts.copy(source);
        var it = drafts.get(draft).draft();
        var lines = new ArrayList<EditionLine>();
        it.lines().forEach(line -> lines.add(change.apply(line, lines.size())));
        drafts.save(draft, it.with(lines).of(from, to));
        return drafts.activate(draft);
    }

    private static EditionLine renamed(EditionLine it) {
        return it.code().equals(FORMER)
                ? new EditionLine(it.number(), it.max(), it.level(), NEW, it.skill(), "", "", "")
                : it;
    }

    private List<String> said(EquivalencePage page) {
        return equivalences.page(page.earlier().id(), page.later().id(), page.kind()).said().stream()
                .map(it -> it.relation() + " " + it.holds())
                .toList();
    }

    private SkillHistory code(UUID here, String name) {
        return histories.codified(TEST, here, null, EquivalenceKind.KES).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SkillHistory history(List<SkillHistory> all, String code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    /** What is told of the years before the last. */
    private static List<SkillHistory.Year> before(SkillHistory it) {
        return it.years().subList(0, it.years().size() - 1);
    }

    /** From the skills of the first two tasks, the year before: points of both by the points possible. */
    private double weighted(UUID here, EditionRow source) {
        var lines = editions.get(source.id()).form().tasks().subList(0, 2);
        var codes = Set.of(lines.getFirst().skillCode(), lines.getLast().skillCode());
        double points = 0;
        for (var skill : histories.of(TEST, here, null)) {
            if (codes.contains(skill.code())) {
                var task = lines.stream()
                        .filter(it -> skill.code().equals(it.skillCode()))
                        .findFirst()
                        .orElseThrow();
                points += task.maxScore() * before(skill).getLast().percent();
            }
        }
        return points / lines.stream().mapToInt(it -> it.maxScore()).sum();
    }
}
