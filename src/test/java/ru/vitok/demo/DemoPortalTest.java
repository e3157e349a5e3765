package ru.vitok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import ru.vitok.PortalTest;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.Scope;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyStatus;
import ru.vitok.monitoring.Caution;
import ru.vitok.monitoring.Effects;
import ru.vitok.monitoring.Verdict;
import ru.vitok.people.Accounts;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.uikit.ModuleTranslations;

/** The whole demo, made from nothing as at a first start. */
@PortalTest
@TestPropertySource(properties = "vitok.demo=true")
@Tag("campaign")
@Tag("demo")
class DemoPortalTest {

    private static final List<String> LOGINS = List.of(
            "teacher",
            "head",
            "leader",
            "member",
            "school",
            "methodist",
            "analyst",
            "committee",
            "institute",
            "expert",
            "admin");

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemoActors actors;

    @Autowired
    private DemoCalendar calendar;

    @Autowired
    private ProblemFields fields;

    @Autowired
    private Search search;

    @Autowired
    private Difficulties difficulties;

    @Autowired
    private Effects effects;

    @Autowired
    List<DemoChapter> chapters;

    @Autowired
    ModuleTranslations texts;

    @Test
    void everyChapterSaysWhatItMakes() {
        assertThat(chapters)
                .extracting(it ->
                        texts.getTranslation("demo.making." + it.name().replace(' ', '-'), ModuleTranslations.RUSSIAN))
                .allMatch(words -> words.startsWith("Готовлю демо: "));
    }

    @Test
    void everyLoginOfTheSignInPageHasAPerson() {
        assertThat(LOGINS)
                .allSatisfy(login -> assertThat(accounts.person(login)).isPresent());
    }

    @Test
    void theRulesFindWhatWasPlanted() throws Exception {
        var found = actors.as("analyst", () -> fields.list(ProblemFieldFilter.ALL)).stream()
                .filter(field -> field.severity() >= 2)
                .toList();
        assertThat(skills(found, Scope.MUNICIPALITY))
                .contains("M6.reason", "M7.percent", "R6.text.idea", "R7.syntax", "M7.func.graph");
        assertThat(skills(found, Scope.CLUSTER)).contains("M6.order", "M7.num.dec");
    }

    @Test
    void theTeacherSeesWhatWasHandedOver() throws Exception {
        var seen = actors.as("teacher", () -> fields.list(ProblemFieldFilter.ALL));
        assertThat(seen).extracting(ProblemFieldRow::skillCode).contains("M6.reason");
        assertThat(seen).extracting(ProblemFieldRow::status).containsOnly(ProblemFieldStatus.PUBLISHED);
    }

    @Test
    void aPracticeIsFoundByTheTeachersOwnWords() {
        var hits = search.similar("не могут объяснить, почему так", "Математика", 6, Set.of(EntryType.PRACTICE), 5);
        assertThat(hits).extracting(hit -> hit.title()).anyMatch(title -> title.startsWith("Цепочки «почему?»"));
    }

    @Test
    void helpInReadingGraphsWorked() throws Exception {
        var last = calendar.lastYear();
        var field = actors.as("committee", () -> fields.list(ProblemFieldFilter.ALL)).stream()
                .filter(it -> it.skillCode().equals("M7.func.graph") && it.scope() == Scope.MUNICIPALITY)
                .filter(it -> it.year() == last - 1)
                .findFirst()
                .orElseThrow();
        // Six were helped; one of them is small and cannot be told, which is said beside the other five.
        var effect = actors.as("committee", () -> effects.effect(field.id(), last - 1, last));
        assertThat(effect.helped().schools()).isEqualTo(5);
        assertThat(effect.cautions()).contains(Caution.SMALL_LEFT_OUT);
        assertThat(effect.verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void difficultiesStandAtEveryStage() throws Exception {
        var methodists = List.of("methodist", "methodist.rus");
        for (var methodist : methodists) {
            var statuses = actors.as(methodist, () -> difficulties.list(List.of())).stream()
                    .map(difficulty -> difficulty.status())
                    .toList();
            assertThat(statuses)
                    .contains(
                            DifficultyStatus.NEW,
                            DifficultyStatus.ACCEPTED,
                            DifficultyStatus.IN_WORK,
                            DifficultyStatus.OFFERED,
                            DifficultyStatus.HELPED,
                            DifficultyStatus.CLOSED,
                            DifficultyStatus.MERGED,
                            DifficultyStatus.REDIRECTED);
        }
    }

    private static List<String> skills(List<ProblemFieldRow> fields, Scope scope) {
        return fields.stream()
                .filter(field -> field.scope() == scope)
                .map(ProblemFieldRow::skillCode)
                .toList();
    }
}
