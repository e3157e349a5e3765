package ru.vitok.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = WordsView.class)
class WordsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    private UUID methodist = UUID.randomUUID();

    @BeforeEach
    void methodist() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        methodist = people.person(Role.METHODIST, people.municipality());
    }

    @Test
    void aMissIsExplainedKeptFoundInTheListAndDeleted() {
        var word = "слово" + UUID.randomUUID().toString().substring(0, 4);
        people.as(methodist, () -> {
            UI.getCurrent().navigate(WordsView.PATH, QueryParameters.of(WordsView.MISSED, "физразминка"));
            var page = (WordsView) getCurrentView();
            assertThat(page.form.shortForm.getValue()).isEqualTo("физразминка");
            press("Сохранить");
            assertThat(page.form.longForm.isInvalid()).isTrue();
            page.form.longForm.setValue("двигательная пауза " + word);
            press("Сохранить");
            page.list.filter.setValue(word.substring(0, 5));
            assertThat(page.getElement().getTextRecursively())
                    .contains("физразминка = двигательная пауза", "добавлено", "добавлено здесь: 1");
            press("Удалить");
            assertThat(page.list.getElement().getTextRecursively()).contains("Такого слова в списке нет");
        });
    }

    @Test
    void severalWordsAreTheFullName() {
        people.as(methodist, () -> {
            UI.getCurrent().navigate(WordsView.PATH, QueryParameters.of(WordsView.MISSED, "подвижная перемена"));
            assertThat(((WordsView) getCurrentView()).form.longForm.getValue()).isEqualTo("подвижная перемена");
        });
    }

    private void press(String words) {
        var button = find(NativeButton.class).all().stream()
                .filter(it -> it.getElement().getTextRecursively().strip().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
