package ru.vitok.difficulty.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.people.Drafts;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = AskView.class)
class AskViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Autowired
    Difficulties difficulties;

    private UUID teacher;

    @BeforeEach
    void people() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        var school = people.school(people.municipality());
        teacher = people.person(Role.TEACHER, school);
        people.teach(new Teaching(teacher, school.id(), "Математика", List.of(6, 7), null, null, null));
    }

    @Test
    void threeTouchesAreEnough() {
        people.as(teacher, () -> {
            var view = navigate(AskView.class);
            test(view.form.text).setValue("Дети решают верно, но не могут объяснить");
            press("6 класс");
            press("Отправить методисту");
        });

        assertThat(people.as(teacher, difficulties::mine))
                .singleElement()
                .returns("Дети решают верно, но не могут объяснить", Difficulty::text)
                .returns("Математика", Difficulty::subject)
                .returns(6, Difficulty::grade)
                .returns(false, Difficulty::anonymous);
        assertThat(people.as(teacher, () -> drafts.mine(AskForm.DRAFT))).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptOnTheServerAndComesBack() {
        people.as(teacher, () -> {
            var view = navigate(AskView.class);
            test(view.form.text).setValue("Недописанное");
        });

        people.as(teacher, () -> {
            var view = navigate(AskView.class);
            assertThat(view.form.text.getValue()).isEqualTo("Недописанное");
        });
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndSendsNothing() {
        people.as(teacher, () -> {
            var view = navigate(AskView.class);
            press("Отправить методисту");
            assertThat(view.form.text.isInvalid()).isTrue();
            assertThat(view.form.text.getErrorMessage())
                    .isEqualTo("Напишите, что не получается: одного предложения достаточно");
        });

        assertThat(people.as(teacher, difficulties::mine)).isEmpty();
    }

    private void press(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
