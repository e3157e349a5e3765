package ru.vitok.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.AccountDirectory;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.PersonCard;
import ru.vitok.people.Role;
import ru.vitok.people.WorkArea;
import ru.vitok.people.WorkAreas;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = PeopleView.class)
class AdminViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    AccountDirectory directory;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Organisations organisations;

    @Autowired
    WorkAreas areas;

    Organisation here;
    Organisation school;
    UUID admin;
    String word;

    @BeforeEach
    void people() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        here = people.municipality();
        school = people.school(here);
        admin = people.person(Role.ADMIN, here);
        word = "Уник" + UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    void aPersonIsAddedFoundAndGivenAFurtherRole() {
        people.as(admin, () -> {
            var form = navigate(NewPersonView.class);
            press("Добавить");
            assertThat(form.name.isInvalid()).isTrue();
            form.name.setValue(word + " Анна Ивановна");
            form.login.setValue(word);
            form.role.role.setValue(Role.TEACHER);
            form.role.organisation.setValue(school);
            press("Добавить");
            assertThat(words()).contains(word + " Анна Ивановна", "Педагог", school.name(), "Выдать ссылку");
            press("Снять");
            assertThat(words()).contains("Ролей нет");
        });
        assertThat(people.as(admin, () -> directory.find(word))).singleElement().returns(word, PersonCard::login);
    }

    @Test
    void anAdministratorElsewhereFindsAndOpensNobodyOfHere() {
        var teacher = people.person(word + " Пётр", "p" + word, Role.TEACHER, school);
        var stranger = people.person(Role.ADMIN, people.municipality());

        assertThat(people.as(admin, () -> directory.find(word))).hasSize(1);
        assertThat(people.as(stranger, () -> directory.find(word))).isEmpty();
        people.as(stranger, () -> {
            UI.getCurrent().navigate("admin/people/" + teacher);
            assertThat(words()).doesNotContain(word);
        });
    }

    @Test
    void anOrganisationIsAddedToTheTree() {
        people.as(admin, () -> {
            var page = navigate(OrganisationsView.class);
            assertThat(words()).contains(here.name(), school.name());
            var form = find(OrganisationForm.class).single();
            form.code.setValue(word);
            form.name.setValue("Школа " + word);
            press("Добавить");
            assertThat(page.getElement().getTextRecursively()).contains("Школа " + word);
        });
        assertThat(organisations.byCode(word))
                .hasValueSatisfying(it -> assertThat(it.municipality()).isEqualTo(here.id()));
    }

    @Test
    void theSettingsTakeSixStagesAndOwnAreas() {
        people.as(admin, () -> {
            var page = navigate(SettingsView.class);
            assertThat(page.names).hasSize(5);
            page.stages.setValue(6);
            page.draw(municipalities.usualNames(6));
            page.names.getFirst().setValue("Собираем");
            assertThat(page.areas.rows).hasSize(8);
            page.areas.rows.getFirst().name.setValue(" Оценивание ");
            page.areas.rows.get(1).remove(true);
            press("Добавить направление");
            press("Сохранить");
        });
        var saved = municipalities.get(here.id());
        assertThat(saved.sixStages()).isTrue();
        assertThat(saved.stageNames()).startsWith("Собираем", "Анализ");
        assertThat(people.as(admin, () -> areas.of(here.id())))
                .extracting(WorkArea::name)
                .containsExactly(
                        "Оценивание", "Аттестация", "Одарённые дети", "Олимпиады", "Курсы", "Конкурсы", "Координация");
    }

    @Test
    void aMethodistIsGivenAreasAndTheListAndTheSettingsSayIt() {
        var methodist = people.person(word + " Ольга", "m" + word, Role.METHODIST, here);
        people.as(admin, () -> {
            UI.getCurrent().navigate("admin/people/" + methodist);
            var card = find(AreasCard.class).single();
            var olympiads = areas.of(here.id()).stream()
                    .filter(it -> it.name().equals("Олимпиады"))
                    .findFirst()
                    .orElseThrow();
            card.chosen.setValue(Set.of(olympiads));
            press("Сохранить направления");

            UI.getCurrent().navigate("admin/people", QueryParameters.of("q", word));
            assertThat(words()).contains("Отвечает: Олимпиады");
            var page = navigate(SettingsView.class);
            var row = page.areas.rows.get(4);
            assertThat(row.name.getValue()).isEqualTo("Олимпиады");
            assertThat(row.name.getHelperText()).isEqualTo("Отвечает 1 человек");
            row.remove(true);
            assertThat(row.name.getHelperText()).isEqualTo("Будет удалено при сохранении. За него отвечает 1 человек");
        });
        assertThat(people.as(admin, () -> areas.of(here.id()))).hasSize(8);
    }

    @Test
    void nobodyOutsideTheServiceIsOfferedAreas() {
        var teacher = people.person(Role.TEACHER, school);
        people.as(admin, () -> {
            UI.getCurrent().navigate("admin/people/" + teacher);
            assertThat(words()).contains("Роли").doesNotContain("Направления работы");
        });
    }

    private void press(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(it -> it.getElement().getTextRecursively().contains(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String words() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return ((Component) view).getElement().getTextRecursively();
    }
}
