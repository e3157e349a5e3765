package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Accounts;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.people.Viewers;

@PortalTest
class SearchModuleTest {

    private final String subject = "Проба " + UUID.randomUUID();

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    SearchDemand demand;

    @Autowired
    SearchRebuild rebuild;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    private UUID teacher = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @BeforeEach
    void people() {
        var school = people.school(people.municipality());
        teacher = people.person(Role.TEACHER, school);
        other = people.person(Role.TEACHER, school);
    }

    @Test
    void caseFormsAndTheLetterYoAreFound() {
        put("Дроби на пирогах", "Ещё один приём для пятых классов", Audience.PUBLIC);

        assertThat(titles("дробью")).containsExactly("Дроби на пирогах");
        assertThat(titles("пирогов")).containsExactly("Дроби на пирогах");
        assertThat(titles("еще")).containsExactly("Дроби на пирогах");
    }

    @Test
    void aHiddenEntryIsSeenNeitherInFindsNorInCountsNorInSuggestions() {
        put("Тайновязь о причастиях", "только для одного человека", Audience.person(teacher));

        assertThat(people.as(teacher, () -> find("тайновязь"))).hasSize(1);
        assertThat(people.as(other, () -> find("тайновязь"))).isEmpty();
        assertThat(people.as(other, () -> search.find(mine("")).facets().get("type")))
                .isEmpty();
        assertThat(people.as(other, () -> search.suggest("тайновя", 5))).isEmpty();
        assertThat(people.as(
                        other, () -> search.find(mine("тайновязи причастее")).suggestion()))
                .isNull();
        assertThat(people.as(teacher, () -> search.suggest("тайновя", 5))).containsExactly("Тайновязь о причастиях");
    }

    @Test
    void aWithdrawnRightCountsAtOnce() {
        var id = put("Закрываемая запись", "сначала видна всем", Audience.PUBLIC);
        assertThat(titles("закрываемая")).hasSize(1);

        inTransaction(() -> index.put(entry(id, "Закрываемая запись", "уже нет", Audience.person(teacher))));

        assertThat(titles("закрываемая")).isEmpty();
    }

    @Test
    void aRoleThatIsTakenAwayCountsAtOnceInFindsCountsAndSuggestions() {
        var place = people.municipality();
        var methodist = people.person(Role.METHODIST, place);
        inTransaction(() -> index.put(
                entry(UUID.randomUUID(), "Ключница методистов", "для своих", "role:METHODIST:" + place.id())));
        waitUntil(() -> people.as(methodist, () -> titles("ключница")).size() == 1);
        assertThat(people.as(methodist, () -> titles("ключница"))).containsExactly("Ключница методистов");
        assertThat(people.as(methodist, () -> search.suggest("ключн", 5))).containsExactly("Ключница методистов");

        viewers.asSystem(() -> accounts.revoke(methodist, Role.METHODIST, place.id(), null));

        var page = people.as(methodist, () -> search.find(mine("ключница")));
        assertThat(page.hits()).isEmpty();
        assertThat(page.facets().values()).allMatch(List::isEmpty);
        assertThat(people.as(methodist, () -> search.suggest("ключн", 5))).isEmpty();
        assertThat(people.as(methodist, () -> search.quick("ключница", 5))).isEmpty();
        assertThat(people.as(methodist, () -> search.find(mine("ключныца")).suggestion()))
                .isNull();
    }

    @Test
    void whatWasRolledBackIsNeverIndexed() {
        transaction.executeWithoutResult(status -> {
            index.put(entry(UUID.randomUUID(), "Откатанная трапеция", "нет", Audience.PUBLIC));
            status.setRollbackOnly();
        });
        put("Записанная трапеция", "да", Audience.PUBLIC);

        assertThat(titles("трапеция")).containsExactly("Записанная трапеция");
    }

    @Test
    void removedEntriesDisappear() {
        var id = put("Удаляемая касательная", "к окружности", Audience.PUBLIC);

        inTransaction(() -> index.remove(EntryType.PRACTICE, id));

        waitUntil(() -> titles("касательная").isEmpty());
        assertThat(titles("касательная")).isEmpty();
    }

    @Test
    void whatAPersonWroteIsEscaped() {
        put("<b>Кривая</b> \"гипербола\"", "<script>alert(1)</script> гипербола & парабола", Audience.PUBLIC);

        var hit = search.find(mine("гипербола")).hits().getFirst();

        assertThat(hit.titleHtml()).isEqualTo("&lt;b&gt;Кривая&lt;/b&gt; &quot;<mark>гипербола</mark>&quot;");
        assertThat(hit.snippetHtml()).doesNotContain("<script").contains("<mark>гипербола</mark>");
    }

    @Test
    void aTitleOfSeveralSentencesIsShownWhole() {
        put("Зачем? «Да & нет»! Логарифм без страха. И снова логарифмы", "", Audience.PUBLIC);

        assertThat(search.find(mine("логарифмы")).hits().getFirst().titleHtml())
                .isEqualTo("Зачем? «Да &amp; нет»! <mark>Логарифм</mark> без страха. И снова <mark>логарифмы</mark>");
    }

    @Test
    void aKeyboardLeftInEnglishAndLatinLookalikesAreUnderstood() {
        put("Квадратичная функция", "график без таблицы", Audience.PUBLIC);

        var left = search.find(mine("rdflhfnbxyfz"));
        assertThat(left.hits()).hasSize(1);
        assertThat(left.relaxed()).isTrue();
        assertThat(left.suggestion()).isEqualTo("квадратичная");
        assertThat(titles("квадpатичная")).hasSize(1);
    }

    @Test
    void aLatinTextThatIsNoSlipOfTheKeyboardIsNotReadAsOne() {
        put("Карточка 1", "для первого урока", Audience.PUBLIC);

        var found = search.find(mine("<script>alert(1)</script>"));

        assertThat(found.suggestion()).isNull();
    }

    @Test
    void onlyWordsThatWereNotUnderstoodAskForAnExplanation() {
        put("Дроби на пирогах", "Ещё один приём для пятых классов", Audience.PUBLIC);

        assertThat(search.find(mine("lhj,b")).unexplained()).isFalse();
        assertThat(search.find(mine("дроби")).unexplained()).isFalse();
        assertThat(search.find(mine("дроби карусель")).unexplained()).isTrue();
    }

    /** «Обыкновен» is the stem by which a text is known; half of it must find no less. */
    @Test
    void aWordThatIsOnlyBegunFindsWhatItsStemFindsInTextsAndNotesToo() {
        var inText = UUID.randomUUID();
        var inNote = UUID.randomUUID();
        inTransaction(() -> {
            index.put(entry(inText, "Пирог на девятерых", "", "обыкновенные дроби на кухне", null, Audience.PUBLIC));
            index.put(entry(inNote, "Складной лист", "", "", "Действия с обыкновенными дробями", Audience.PUBLIC));
        });
        waitUntil(() -> people.as(
                teacher,
                () -> !find("Пирог на девятерых").isEmpty()
                        && !find("Складной лист").isEmpty()));

        for (var word : List.of("обыкновенные", "обыкновен", "обыкнов", "обыкно")) {
            assertThat(search.exactly(mine(word)))
                    .as(word)
                    .extracting(SearchHit::title)
                    .containsExactlyInAnyOrder("Пирог на девятерых", "Складной лист");
        }
        assertThat(search.exactly(mine("обыскнов"))).isEmpty();
    }

    @Test
    void aTypingErrorIsForgivenAndNamed() {
        put("Периметр многоугольника", "обойти по верёвке", Audience.PUBLIC);

        var page = search.find(mine("перимтер"));

        assertThat(page.hits()).extracting(SearchHit::title).containsExactly("Периметр многоугольника");
        assertThat(page.suggestion()).isEqualTo("периметр");
        assertThat(page.relaxed()).isTrue();
    }

    @Test
    void anAbbreviationFindsItsLongFormAndTheOtherWayRound() {
        put("Разбор всероссийской проверочной работы", "что делать после", Audience.PUBLIC);
        put("После ВПР", "две недели повторения", Audience.PUBLIC);

        assertThat(titles("впр")).containsExactlyInAnyOrder("Разбор всероссийской проверочной работы", "После ВПР");
        assertThat(titles("всероссийские проверочные работы"))
                .containsExactlyInAnyOrder("Разбор всероссийской проверочной работы", "После ВПР");
        assertThat(titles("ВПР-6")).isNotEmpty();
    }

    @Test
    void wordsInQuotesStandExactlySoAndAMinusExcludesAWordInEveryForm() {
        put("Дробные выражения", "сначала общий знаменатель, потом действия", Audience.PUBLIC);
        put("Сложные дроби", "знаменатель общий для всех дробных выражений", Audience.PUBLIC);

        assertThat(titles("\"общий знаменатель\"")).containsExactly("Дробные выражения");
        assertThat(titles("знаменатель \"дробных выражений\"")).containsExactly("Сложные дроби");
        assertThat(titles("\"общего знаменателя\"")).isEmpty();
        assertThat(titles("знаменатель -действие")).containsExactly("Сложные дроби");
        assertThat(titles("знаменатель -сложная")).containsExactly("Дробные выражения");
        assertThat(titles("знаменатель -дробный")).isEmpty();
    }

    @Test
    void aMinusBeforeWordsWithAHyphenOrInQuotesExcludesThemTogether() {
        put("Мастер-класс по знаменателям", "для пяти школ", Audience.PUBLIC);
        put("Знаменатель в 6 классе", "мастер показывает, класс повторяет", Audience.PUBLIC);

        assertThat(titles("знаменатель -мастер-класс")).containsExactly("Знаменатель в 6 классе");
        assertThat(titles("знаменатель -\"мастер-классы\"")).containsExactly("Знаменатель в 6 классе");
        assertThat(titles("знаменатель -\"класс повторяет\"")).containsExactly("Мастер-класс по знаменателям");
        assertThat(titles("знаменатель -класс")).isEmpty();
    }

    @Test
    void aKeyboardLeftInEnglishWritesCapitalLettersToo() {
        put("Юбилей Эйлера", "Биология и её числа", Audience.PUBLIC);

        assertThat(titles("<bjkjubz")).containsExactly("Юбилей Эйлера");
        assertThat(titles("\"qkth")).containsExactly("Юбилей Эйлера");
        assertThat(titles(">,bktq")).containsExactly("Юбилей Эйлера");
    }

    @Test
    void signsWithoutAWordAskForNothingAndAnEmptyQuestionForEverything() {
        put("Вписанный угол", "опирается на дугу", Audience.PUBLIC);

        assertThat(titles("?!…")).isEmpty();
        assertThat(titles("\"")).isEmpty();
        assertThat(titles(" ")).containsExactly("Вписанный угол");
        assertThat(titles("-дуга")).isEmpty();
        assertThat(titles("-хорда")).containsExactly("Вписанный угол");
    }

    @Test
    void aWordThatSaysNothingIsNoCorrection() {
        put("Зачем нужны черновики", "о проверке", Audience.PUBLIC);

        assertThat(search.find(mine("зачем")).hits()).hasSize(1);
        assertThat(search.find(mine("зачет")).suggestion()).isNull();
    }

    @Test
    void aWholeQuestionForgivesAnErrorInAWordNobodyWrote() {
        put("Тороид на токарном станке", "учимся точить кольца вдвоём", Audience.PUBLIC);
        put("Как точить карандаши", "каждый точит свой", Audience.PUBLIC);

        assertThat(titles("как научить детей точить тораид на уроке").getFirst())
                .isEqualTo("Тороид на токарном станке");
    }

    /** The same words in another order: the index cannot tell these apart, whatever else it holds. */
    @Test
    void theBestFindsOfAQuestionAreReadAgainWhereverTheIndexIsKept() {
        var scattered = Stream.generate(() -> put(
                        "Летопись края",
                        "Зимой завод чинили. У реки построили мост. Осенью в Приморске закупил школу. Сорок вагонов.",
                        Audience.PUBLIC))
                .limit(5)
                .toList();
        var answering = put(
                "Летопись края",
                "Завод в Приморске закупил сорок вагонов. Зимой чинили мост. Осенью у реки построили школу.",
                Audience.PUBLIC);
        var question = mine("Сколько вагонов закупил завод в Приморске?");

        assertThat(search.ids(question)).contains(answering).containsAll(scattered);
        assertThat(search.find(question).hits())
                .hasSize(6)
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
                .first()
                .extracting(SearchHit::id)
                .isEqualTo(answering);
    }

    @Test
    void amongEqualFindsTheReadersOwnSubjectAndGradesComeFirst() {
        var school = people.school(people.municipality());
        people.teach(new Teaching(teacher, school.id(), subject, List.of(5), null, null, null));
        // alike but for whom they are; among equals the latest is first
        equal("Ровноветр чужой", "Чужое " + subject, 5, LocalDate.of(2025, 3, 3));
        equal("Ровноветр свой", subject, 9, LocalDate.of(2025, 2, 2));
        equal("Ровноветр близкий", subject, 5, LocalDate.of(2025, 1, 1));
        var all = SearchQuery.of("ровноветр");
        waitUntil(() -> search.find(all).hits().size() == 3);

        assertThat(people.as(other, () -> search.find(all).hits()))
                .extracting(SearchHit::title)
                .containsExactly("Ровноветр чужой", "Ровноветр свой", "Ровноветр близкий");
        assertThat(people.as(teacher, () -> search.find(all).hits()))
                .extracting(SearchHit::title)
                .containsExactly("Ровноветр близкий", "Ровноветр свой", "Ровноветр чужой");
    }

    @Test
    void aFacetKeepsItsOtherValuesInSightWhenOneIsChosen() {
        put("Геометрия первая", "угол", Audience.PUBLIC);
        inTransaction(() -> index.put(new SearchEntry(
                EntryType.SESSION,
                UUID.randomUUID(),
                "Геометрия вторая",
                "угол",
                "",
                subject,
                Set.of(7),
                Set.of(),
                "OPEN",
                Set.of(Audience.PUBLIC),
                "sessions/1",
                LocalDate.of(2026, 11, 26),
                1,
                null)));
        waitUntil(() -> find("геометрия").size() == 2);

        var page = search.find(mine("геометрия").withTypes(Set.of(EntryType.SESSION)));

        assertThat(page.hits()).extracting(SearchHit::title).containsExactly("Геометрия вторая");
        assertThat(page.facets().get("type"))
                .containsExactlyInAnyOrder(new Facet("PRACTICE", 1), new Facet("SESSION", 1));
        assertThat(page.facets().get("grade")).containsExactly(new Facet("7", 1));
    }

    @Test
    void whatNobodyFoundIsKeptAsDemand() {
        search.find(SearchQuery.of("Синхрофазотрон кварковый"));
        people.as(teacher, () -> search.find(SearchQuery.of("синхрофазотрон КВАРКОВЫЙ")));
        // whoever presses the key once more, or comes back to the page, asks for nothing new
        people.as(teacher, () -> search.find(SearchQuery.of("синхрофазотрон кварковый")));
        search.find(SearchQuery.of("синхрофазотрон кварковый"));

        assertThat(demand.most(50))
                .filteredOn(it -> it.words().equals("синхрофазотрон кварковый"))
                .extracting(Demand::times)
                .containsExactly(2);
    }

    @Test
    void aKeyboardLeftInEnglishIsNoDemand() {
        put("Трапециограф", "чертит боковые стороны", Audience.PUBLIC);

        assertThat(search.find(SearchQuery.of("nhfgtwbjuhfa")).hits())
                .extracting(SearchHit::title)
                .contains("Трапециограф");
        assertThat(demand.most(10_000)).extracting(Demand::words).doesNotContain("nhfgtwbjuhfa");
    }

    @Test
    void aClubHearsOfShortThemesAskedForAgainAndAgainUntilTheyAreAnswered() {
        var theme = "гелиограф " + invented();
        var once = "спектрограф " + invented();
        var story = theme + " и ещё длинный рассказ о мальчике из шестого класса, который живёт рядом";
        for (var asking : List.of(teacher, other, people.person(Role.TEACHER, people.municipality()))) {
            people.as(asking, () -> search.find(SearchQuery.of(theme)));
            people.as(asking, () -> search.find(SearchQuery.of(story)));
            people.as(teacher, () -> search.find(SearchQuery.of(once)));
        }

        assertThat(themes(teacher)).contains(theme).doesNotContain(once);
        assertThat(themes(teacher)).allMatch(it -> it.length() <= 60);
        assertThat(demand.themes(60)).isEmpty();

        put(theme, "наконец написано", Audience.PUBLIC);
        assertThat(themes(teacher)).doesNotContain(theme);
    }

    /** A word that nobody wrote before, in Russian letters. */
    private static String invented() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 10)
                .chars()
                .mapToObj(it -> String.valueOf((char) ('б' + Character.digit(it, 16))))
                .collect(java.util.stream.Collectors.joining());
    }

    private List<String> themes(UUID person) {
        return people.as(person, () -> demand.themes(60)).stream()
                .map(Demand::words)
                .toList();
    }

    @Test
    void aRebuiltIndexHoldsTheSame() {
        put("Перестроенная медиана", "треугольника", Audience.PUBLIC);

        rebuild.rebuild();

        assertThat(titles("медиана")).containsExactly("Перестроенная медиана");
        assertThat(rebuild.check().agrees()).isTrue();
    }

    @Test
    void aNameThatNoIndexHoldsKeepsNeitherItsEntryNorTheRebuildBack() {
        var id = UUID.randomUUID();
        inTransaction(() -> index.put(new SearchEntry(
                EntryType.PRACTICE,
                id,
                "Бесконечный код",
                "",
                "",
                subject,
                Set.of(),
                Set.of("к".repeat(40_000)),
                "TRIED",
                Set.of(Audience.PUBLIC),
                "practices/" + id,
                null,
                1,
                null)));
        waitUntil(() -> !find("бесконечный код").isEmpty());

        assertThat(find("бесконечный код")).hasSize(1);
    }

    @Test
    void similarTextsAreOfTheSubjectAndShareTellingWords() {
        put("Ошибки в порядке действий", "дети складывают раньше, чем умножают, скобки не замечают", Audience.PUBLIC);

        var alike = search.similar(
                "Шестиклассники путают порядок действий и теряют скобки", subject, 6, Set.of(EntryType.PRACTICE), 3);

        assertThat(alike).extracting(SearchHit::title).containsExactly("Ошибки в порядке действий");
    }

    private void equal(String title, String of, int grade, LocalDate date) {
        var id = UUID.randomUUID();
        inTransaction(() -> index.put(new SearchEntry(
                EntryType.PRACTICE,
                id,
                title,
                "",
                "",
                of,
                Set.of(grade),
                Set.of(),
                "PUBLISHED",
                Set.of(Audience.PUBLIC),
                "practices/" + id,
                date,
                1,
                null)));
    }

    private UUID put(String title, String summary, String audience) {
        var id = UUID.randomUUID();
        inTransaction(() -> index.put(entry(id, title, summary, audience)));
        waitUntil(() -> people.as(
                teacher, () -> find(title).stream().anyMatch(hit -> hit.id().equals(id))));
        return id;
    }

    private SearchEntry entry(UUID id, String title, String summary, String audience) {
        return entry(id, title, summary, "", null, audience);
    }

    private SearchEntry entry(
            UUID id, String title, String summary, String text, @Nullable String note, String audience) {
        return new SearchEntry(
                EntryType.PRACTICE,
                id,
                title,
                summary,
                text,
                subject,
                Set.of(5, 6),
                Set.of("M6.reason"),
                "TRIED",
                Set.of(audience),
                "practices/" + id,
                LocalDate.of(2026, 3, 1),
                1,
                note);
    }

    private List<String> titles(String words) {
        return find(words).stream().map(SearchHit::title).toList();
    }

    private List<SearchHit> find(String words) {
        return search.find(mine(words)).hits();
    }

    private SearchQuery mine(String words) {
        return SearchQuery.of(words).withSubjects(Set.of(subject));
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    private static void waitUntil(BooleanSupplier done) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
    }
}
