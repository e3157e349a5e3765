package ru.vitok.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.ClosedFields;
import ru.vitok.analysis.FieldCollection;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.PublishTarget;
import ru.vitok.analysis.Scope;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = ProblemFieldsView.class)
class ProblemFieldViewsTest extends SpringBrowserlessTest {

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Autowired
    FieldCollection collection;

    @Autowired
    ClosedFields closed;

    private SummedMunicipality.Made made;
    private UUID analyst;

    @BeforeEach
    void aMunicipalityWithData() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        made = samples.make("Математика", 6);
        analyst = people.person(Role.ANALYST, made.municipality());
    }

    @Test
    void theAnalystCollectsFieldsFromTheBoardAndConfirmsOneOnItsPage() {
        people.as(analyst, () -> {
            navigate(ProblemFieldsView.class);
            press("Собрать проблемные поля");
            assertThat(words()).contains("Страницу можно закрыть");
            Awaitility.await()
                    .pollInSameThread()
                    .until(() -> !collection.state().orElseThrow().running());
            UI.getCurrent().navigate("problem-fields");
            assertThat(words()).contains("слабее не первый год", "группа школ «село»", "95 % ДИ");
        });
        var field = field();

        people.as(analyst, () -> {
            UI.getCurrent().navigate("problem-fields/" + field);
            assertThat(words())
                    .contains("Школа, по алфавиту", "мало участников", "порог 30,0 %", "Одно задание")
                    .contains("Случайным разбросом школ и учеников такую разницу не объяснить.")
                    .contains("Так было 4 года: 2023, 2024, 2025, 2026.")
                    .contains("ДИ — доверительный интервал");
            press("Подтвердить");
            press("Подтвердить");
        });

        assertThat(people.as(analyst, () -> fields.get(field)).status()).isEqualTo(ProblemFieldStatus.CONFIRMED);
    }

    @Test
    void aTeacherReadsThePublishedFieldWithoutRowsOfSchools() {
        people.as(analyst, () -> fields.collect());
        var field = field();
        people.as(analyst, () -> fields.confirm(field, "Не умеют обосновать"));
        people.as(analyst, () -> fields.publish(field, Set.of(), ""));
        var teacher = people.person(Role.TEACHER, made.school("edu990101"));

        people.as(teacher, () -> {
            UI.getCurrent().navigate("problem-fields/" + field);
            assertThat(words())
                    .contains("Не умеют обосновать", "Путь доказательств")
                    .doesNotContain("Школа, по алфавиту");
            assertThat($(NativeButton.class).all()).noneMatch(it -> text(it).contains("Передать"));
        });
    }

    @Test
    void aFieldClosedTooEarlyIsOpenedAgainByWhoMayCloseIt() {
        people.as(analyst, () -> fields.collect());
        var field = field();
        people.as(analyst, () -> fields.confirm(field, null));
        people.as(analyst, () -> fields.publish(field, Set.of(), ""));
        var teacher = people.person(Role.TEACHER, made.school("edu990101"));

        people.as(analyst, () -> {
            UI.getCurrent().navigate("problem-fields/" + field);
            press("Закрыть");
            assertThat(fields.get(field).status()).isEqualTo(ProblemFieldStatus.CLOSED);
        });
        people.as(teacher, () -> {
            UI.getCurrent().navigate("problem-fields/" + field);
            assertThat(words()).doesNotContain("Открыть снова");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> closed.reopen(field));
        });
        people.as(analyst, () -> {
            UI.getCurrent().navigate("problem-fields/" + field);
            press("Открыть снова");
            assertThat(fields.get(field).status()).isEqualTo(ProblemFieldStatus.PUBLISHED);
            assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> closed.reopen(field));
        });
    }

    @Test
    void whoLeadsPlansASessionOnAFieldThatWasHandedOver() {
        people.as(analyst, () -> fields.collect());
        var field = field();
        people.as(analyst, () -> fields.confirm(field, null));
        people.as(analyst, () -> fields.publish(field, Set.of(), ""));

        assertThat(offered(people.person(Role.ASSOCIATION_HEAD, made.municipality()), field))
                .contains("Назначить заседание")
                .doesNotContain("Передать в РМО");
        assertThat(offered(people.person(Role.TEACHER, made.school("edu990101")), field))
                .doesNotContain("Назначить заседание");
    }

    @Test
    void whoHasTheFieldIsNotGivenItAgainAndSomebodyMustBeChosen() {
        var mathematics = new PublishTarget(UUID.randomUUID(), "РМО учителей математики");
        var physics = new PublishTarget(UUID.randomUUID(), "РМО учителей физики");
        var given = new ArrayList<Set<UUID>>();
        var dialog = new HandOverDialog(
                List.of(mathematics, physics), Set.of(mathematics.id()), (chosen, _) -> given.add(chosen));
        dialog.open();

        assertThat(text(dialog)).contains("Уже передано: РМО учителей математики");
        assertThat(dialog.clubs.getListDataView().getItems()).containsExactly(physics);
        press("Передать");
        assertThat(dialog.clubs.isInvalid()).isTrue();
        assertThat(given).isEmpty();

        dialog.clubs.setValue(Set.of(physics));
        press("Передать");
        assertThat(given).containsExactly(Set.of(physics.id()));
        assertThat(dialog.isOpened()).isFalse();
    }

    private String offered(UUID person, UUID field) {
        return people.as(person, () -> {
            UI.getCurrent().navigate("problem-fields/" + field);
            return words();
        });
    }

    private UUID field() {
        return people
                .as(analyst, () -> fields.list(new ProblemFieldFilter(2026, null, null, Scope.MUNICIPALITY, null)))
                .stream()
                .filter(it -> it.skillCode().equals("M6.reason"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void press(String words) {
        var buttons = $(NativeButton.class).all().stream()
                .filter(it -> text(it).contains(words))
                .toList();
        test(buttons.getLast()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String words() {
        return text(getCurrentView() instanceof Component view ? view : UI.getCurrent());
    }
}
