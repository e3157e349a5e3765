package ru.vitok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.people.WorkArea;
import ru.vitok.people.WorkAreas;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = HomeView.class)
class HomesViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    Homes homes;

    @Autowired
    Viewers viewers;

    @Autowired
    Clubs clubs;

    @Autowired
    PaletteFinds finds;

    @Autowired
    WorkAreas areas;

    @Autowired
    SummedMunicipality samples;

    @Autowired
    ProblemFields fields;

    private Organisation here;

    @BeforeEach
    void inRussian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        here = people.municipality();
    }

    @Test
    void theCommitteeBeginsWithWhoDidWhat() {
        assertThat(home(Role.COMMITTEE, here))
                .startsWith("Кто что сделал")
                .contains("Помогло ли", "Рекомендации в работе", "Что показали данные")
                .doesNotContain("Подобрано для вас");
    }

    @Test
    void aSchoolBeginsWithWhatWaitsForItsAnswer() {
        assertThat(home(Role.SCHOOL_HEAD, people.school(here)))
                .startsWith("Рекомендации вашей школе")
                .contains("Отметьте разбор результатов", "Помощь вашим учителям");
    }

    @Test
    void aSchoolFindsWhoAnswersForWhatOnceSomebodyDoes() {
        var school = people.school(here);
        assertThat(home(Role.SCHOOL_HEAD, school)).doesNotContain("Кто за что отвечает");

        var methodist = people.person("Ветрова Нина Львовна", "v" + UUID.randomUUID(), Role.METHODIST, here);
        viewers.asSystem(() -> areas.give(
                methodist,
                here.id(),
                areas.of(here.id()).stream()
                        .filter(it -> Set.of("Курсы", "Аттестация").contains(it.name()))
                        .map(WorkArea::id)
                        .collect(Collectors.toSet())));

        assertThat(home(Role.SCHOOL_HEAD, school))
                .contains("Кто за что отвечает", "АттестацияВетрова Нина Львовна", "КурсыВетрова Нина Львовна")
                .doesNotContain("Олимпиады");
        assertThat(home(Role.SCHOOL_HEAD, people.school(people.municipality()))).doesNotContain("Кто за что отвечает");
    }

    @Test
    void theHeadOfAnAssociationBeginsWithTheNextSessionAndAnEmptyBlockSaysTheFirstStep() {
        assertThat(home(Role.ASSOCIATION_HEAD, here))
                .startsWith("Подготовить заседание")
                .contains("Назначить заседание", "Переданы клубу и ждут даты", "Спрашивают по вашему предмету");
    }

    @Test
    void aFieldOfAGroupOfSchoolsSaysWhoseItIs() {
        var made = samples.make("Математика", 7);
        var analyst = people.person(Role.ANALYST, made.municipality());
        people.as(analyst, () -> fields.collect());

        assertThat(home(Role.ANALYST, made.municipality()))
                .containsPattern("Математика, 7 класс, 2026: [0-9,]+.%, участников [0-9]+ · группа школ «село»");
    }

    @Test
    void anExpertBeginsWithWhatWaitsForReview() {
        assertThat(home(Role.EXPERT, here)).startsWith("Практики ждут рецензии");
    }

    @Test
    void theAdministratorSeesHowThePortalRunsAndNeitherResultsNorDifficulties() {
        assertThat(home(Role.ADMIN, here))
                .startsWith("Состояние портала")
                .contains("Учётных записей")
                .doesNotContain("Что показали данные", "Спрашивают", "Подобрано для вас");
    }

    @Test
    void thePaletteOffersDeedsByRoleAndFindsPeopleThroughClubsInSight() {
        var methodist = people.person(Role.METHODIST, here);
        var teacher = people.person(Role.TEACHER, people.school(here));
        var stranger = people.person(Role.TEACHER, people.school(people.municipality()));
        people.as(
                methodist,
                () -> clubs.create(new ClubDraft(
                        ClubKind.CLUB, "Клуб палитры", "Физика", ClubLevel.MUNICIPALITY, here.id(), "", true)));

        assertThat(palette(methodist, "")).contains("Запланировать встречу", "Написать рекомендацию");
        assertThat(palette(teacher, "")).contains("Описать трудность").doesNotContain("Написать рекомендацию");
        assertThat(palette(teacher, "трудн")).contains("Описать трудность").doesNotContain("Поделиться практикой");
        assertThat(palette(teacher, "пробная")).contains("руководит: Клуб палитры", "Искать «пробная» везде");
        assertThat(palette(stranger, "пробная")).doesNotContain("Клуб палитры");
    }

    @Test
    void everyLineOfThePaletteIsAnOptionAndTheFirstIsSelected() {
        var teacher = people.person(Role.TEACHER, people.school(here));
        people.as(teacher, () -> {
            Palette.open(finds);
            var options = $(Anchor.class).all().stream()
                    .filter(it -> "option".equals(it.getElement().getAttribute("role")))
                    .toList();
            assertThat(options).hasSizeGreaterThan(3);
            assertThat(options.stream()
                            .filter(it -> "true".equals(it.getElement().getAttribute("aria-selected")))
                            .map(it -> it.getId().orElseThrow()))
                    .containsExactly("palette-0");
        });
    }

    private String palette(UUID person, String typed) {
        return people.as(person, () -> {
            var palette = new Palette(finds);
            palette.show(typed);
            return palette.getElement().getTextRecursively();
        });
    }

    private String home(Role role, Organisation place) {
        var person = people.person(role, place);
        return people.as(person, () -> {
            var page = homes.of(viewers.current(), ModuleTranslations.RUSSIAN);
            var all = new Div();
            page.main().forEach(all::add);
            page.side().forEach(all::add);
            return all.getElement().getTextRecursively();
        });
    }
}
