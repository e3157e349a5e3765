package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

@PortalTest
@ViewPackages(packages = "ru.vitok.shell")
class SlowPartTest extends SpringBrowserlessTest {

    @Autowired
    SlowReads reads;

    @Autowired
    TestPeople people;

    @Autowired
    Viewers viewers;

    @BeforeEach
    void russian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
    }

    @Test
    void whatIsReadInAMomentStandsThereWithThePage() {
        assertThat(words(part(() -> "24 школы"))).isEqualTo("24 школы");
    }

    @Test
    void whatTakesLongerIsAnnouncedAndThenFilled() {
        var door = new CountDownLatch(1);
        var part = part(() -> after(door, "1 048 работ"));

        assertThat(PageReads.busy(part.getElement())).isTrue();
        assertThat(words(part)).isEqualTo("Читаем результаты…");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        door.countDown();
        PageReads.over();

        assertThat(words(part)).isEqualTo("1 048 работ");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void itIsReadAsThePersonWhoOpenedThePage() {
        UUID analyst = people.person(Role.ANALYST, people.municipality());

        var part =
                people.as(analyst, () -> part(() -> viewers.current().person().toString()));

        PageReads.over();
        assertThat(words(part)).isEqualTo(analyst.toString());
    }

    @Test
    void aReadThatFailsIsSaidAndThePageCanBeOpenedAgain() {
        var part = part(() -> {
            throw Refusal.notFound();
        });

        PageReads.over();
        assertThat(words(part)).contains("Не получилось прочитать", "Открыть ещё раз");
    }

    @Test
    void whatAnotherChoiceReplacedIsNotDrawn() {
        var door = new CountDownLatch(1);
        var part = part(() -> after(door, "прежнее"));
        part.removeFromParent();
        door.countDown();

        PageReads.over();
        assertThat(words(part)).doesNotContain("прежнее");
    }

    @Test
    void thePageAsksAsLongAsAnyOfItsPartsWaits() {
        var door = new CountDownLatch(1);
        var first = part(() -> after(door, "отметки"));
        part(() -> after(door, "журнал"));

        first.removeFromParent();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        door.countDown();
        PageReads.over();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    private SlowPart<String> part(Supplier<String> read) {
        var part = new SlowPart<>(reads, read, words -> List.of(new Span(words)));
        UI.getCurrent().add(part);
        return part;
    }

    private static String after(CountDownLatch door, String words) {
        try {
            door.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return words;
    }

    private static String words(SlowPart<String> part) {
        return part.getElement().getTextRecursively();
    }
}
