package ru.vitok.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
@ViewPackages(classes = MarksView.class)
class SkillTableTest extends SpringBrowserlessTest {

    @Autowired
    Formats formats;

    @Test
    void codesStandInTheOrderOfTheirCodifierUnderTheirOwnName() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);

        var words = SkillTable.ofCodes(List.of(code("1.10"), code("2.1"), code("1.2")), formats)
                .getElement()
                .getTextRecursively();

        assertThat(words).contains("Код кодификатора").doesNotContain("Умение");
        assertThat(words.indexOf("1.2")).isLessThan(words.indexOf("1.10"));
        assertThat(words.indexOf("1.10")).isLessThan(words.indexOf("2.1"));
    }

    private static SkillHistory code(String code) {
        return new SkillHistory(code, code, List.of(new SkillHistory.Year(2026, 40, 55.0, null, null)), null);
    }
}
