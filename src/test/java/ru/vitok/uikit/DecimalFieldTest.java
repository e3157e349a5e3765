package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import ru.vitok.PortalTest;

@PortalTest
@ViewPackages(packages = "ru.vitok.shell")
class DecimalFieldTest extends SpringBrowserlessTest {

    @Test
    void aCommaAndAPointAreTheSame() {
        assertThat(typed("12,5").number()).isEqualTo(12.5);
        assertThat(typed("12.5").number()).isEqualTo(12.5);
        assertThat(typed(" 7 ").number()).isEqualTo(7.0);
        assertThat(typed("\u22120,25").number()).isEqualTo(-0.25);
    }

    @Test
    void whatIsNoNumberIsNotTakenForNothing() {
        assertThat(typed("1,2,3").unread()).isTrue();
        assertThat(typed("1,2,3").number()).isNull();
        assertThat(typed("").unread()).isFalse();
    }

    @Test
    void aKnownNumberStandsAsTheReaderWritesIt() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
        var field = new DecimalField("До, %");
        field.number(33.3);
        assertThat(field.getValue()).isEqualTo("33,3");
        field.number(25);
        assertThat(field.getValue()).isEqualTo("25");
    }

    private static DecimalField typed(String words) {
        var field = new DecimalField("До, %");
        field.setValue(words);
        return field;
    }
}
