package ru.vitok.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.TestPractices;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Drafts;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeRow;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = PracticeEditor.class)
class PracticeEditorTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeSubmission submission;

    @Autowired
    Tests tests;

    @Autowired
    SummedMunicipality samples;

    UUID teacher;

    @BeforeEach
    void teacher() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        teacher = people.person(Role.TEACHER, people.school(people.municipality()));
    }

    @Test
    void whatAnotherDeviceHandedInBecomesNoSecondPractice() {
        people.as(teacher, () -> {
            var desk = navigate(PracticeEditor.class);
            test(desk.form.title).setValue("Бусы");
            var phone = new KeptTyping(drafts);
            phone.open(TypedText.form(null), PracticeText.empty());
            var taken = phone.takeUp().orElseThrow();
            var id = library.create(phone.becomes(), TestPractices.whole(taken));
            phone.drop();
            submission.submit(id, true);
            submission.withdraw(id);

            test(desk.form.title).setValue("Бусы и замки");
            desk.save();
        });

        assertThat(people.as(teacher, () -> library.mine()))
                .extracting(PracticeRow::title, PracticeRow::status)
                .containsExactly(tuple("Бусы и замки", PracticeStatus.DRAFT));
    }

    @Test
    void whatIsMissingIsListedAndLeadsToItsField() {
        people.as(teacher, () -> {
            var desk = navigate(PracticeEditor.class);
            assertThat(opened(desk)).containsExactly("about");
            test(desk.form.title).setValue("Бусы");

            desk.submit();

            assertThat(desk.handing.missing.getElement().getTextRecursively())
                    .contains("Для рецензии не хватает 12 частей", "Цель", "Умение или проблемное поле", "Согласие")
                    .doesNotContain("Название", "Результат");
            assertThat(library.mine()).isEmpty();
            test(button(desk.handing.missing, "Риски и ограничения")).click();
            assertThat(opened(desk)).containsExactly("about", "risks");

            test(desk.form.sections.get(PracticeSection.RISKS).text).setValue("Без проволоки не выйдет");
            assertThat(desk.handing.missing.getElement().getTextRecursively())
                    .contains("Для рецензии не хватает 11 частей")
                    .doesNotContain("Риски");
        });
    }

    @Test
    void skillsOfTheChosenGradesAreOfferedFirst() {
        samples.make("Математика", 6);
        samples.make("Математика", 7);
        var seventh = tests.skills("Математика", 7);
        people.as(teacher, () -> {
            var form = navigate(PracticeEditor.class).form;
            form.subject.setValue("Математика");
            assertThat(first(form)).isNotEqualTo(seventh.getFirst().code());

            form.grades.setValue(Set.of(7));

            assertThat(first(form)).isEqualTo(seventh.getFirst().code());
        });
    }

    private static String first(PracticeForm form) {
        return form.skills.getListDataView().getItem(0);
    }

    private static List<String> opened(PracticeEditor page) {
        return page.form.parts.opened();
    }

    private static NativeButton button(Component within, String words) {
        return descendants(within)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(it -> it.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> descendants(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(PracticeEditorTest::descendants));
    }
}
