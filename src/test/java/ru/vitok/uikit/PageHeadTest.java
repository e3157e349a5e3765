package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.vitok.PortalTest;

@PortalTest
@ViewPackages(packages = "ru.vitok.shell")
class PageHeadTest extends SpringBrowserlessTest {

    @BeforeEach
    void russian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
    }

    @Test
    void threeThingsToDoStandOpenly() {
        assertThat(head(3).getElement().getTextRecursively()).doesNotContain("Ещё");
    }

    @Test
    void manyThingsToDoWaitBehindOneButtonThatSaysWhetherItIsOpen() {
        var head = head(6);
        UI.getCurrent().add(head);
        var more = find(NativeButton.class, head).all().getLast();

        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        test(more).click();
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(more.getParent().orElseThrow().getClassNames()).contains("is-many", "is-open");
    }

    @Test
    void whatIsReadLaterTakesThePlaceOfTheLineUnderTheHeading() {
        var head = new PageHead("Выполнение заданий").sub("ВПР 2026");
        head.subLater("ВПР 2026 · 24 школы");

        assertThat(head.getElement().getTextRecursively()).isEqualTo("Выполнение заданийВПР 2026 · 24 школы");
    }

    private static PageHead head(int buttons) {
        return new PageHead("Поле")
                .actions(IntStream.range(0, buttons)
                        .mapToObj(it -> Buttons.quiet("Шаг " + it, "check", () -> {}))
                        .toArray(Component[]::new));
    }
}
