package ru.vitok.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Drafts;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;

/** The same form open on two devices of one person. */
@PortalTest
class KeptTypingModuleTest {

    private static final String FORM = "practice";

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    UUID teacher;
    KeptTyping desk;
    KeptTyping phone;

    @BeforeEach
    void open() {
        teacher = people.person(Role.TEACHER, people.municipality());
        desk = new KeptTyping(drafts);
        phone = new KeptTyping(drafts);
        desk.open(FORM, PracticeText.empty());
        phone.open(FORM, PracticeText.empty());
    }

    @Test
    void whatThePhoneWroteIsTakenAlongByTheDesk() {
        people.as(teacher, () -> {
            assertThat(desk.keep(text("Бусы", "", ""))).isEmpty();
            assertThat(phone.takeUp()).contains(text("Бусы", "", ""));
            assertThat(phone.keep(text("Бусы", "Не ставят", ""))).isEmpty();

            var met = desk.keep(text("Бусы", "", "Низать"));

            assertThat(met).hasValueSatisfying(it -> {
                assertThat(it.whole()).isTrue();
                assertThat(it.text()).isEqualTo(text("Бусы", "Не ставят", "Низать"));
            });
            assertThat(kept()).isEqualTo(text("Бусы", "Не ставят", "Низать"));
        });
    }

    @Test
    void theSamePartTwiceIsShownAndTheOtherStaysKeptUntilOneTypesOn() {
        people.as(teacher, () -> {
            desk.keep(text("Бусы", "", ""));
            phone.takeUp();
            phone.keep(text("Бусы", "Не ставят", ""));

            var met = desk.keep(text("Бусы", "Ставят лишние", ""));

            assertThat(met).hasValueSatisfying(it -> assertThat(it.clashes()).containsExactly("problem"));
            assertThat(kept()).isEqualTo(text("Бусы", "Не ставят", ""));
            assertThat(desk.keep(text("Бусы", "Ставят лишние запятые", ""))).isEmpty();
            assertThat(kept()).isEqualTo(text("Бусы", "Ставят лишние запятые", ""));
        });
    }

    @Test
    void whatIsSavedIsWhereTheNextWordsBegin() {
        people.as(teacher, () -> {
            desk.keep(text("Бусы", "Не ставят", ""));
            desk.saved(text("Бусы", "Не ставят", ""));

            assertThat(drafts.mine(FORM)).isEmpty();
            assertThat(desk.base()).isEqualTo(text("Бусы", "Не ставят", ""));
            assertThat(desk.keep(text("Бусы", "", ""))).isEmpty();
            assertThat(kept()).isEqualTo(text("Бусы", "", ""));
        });
    }

    private PracticeText kept() {
        return KeptText.text(drafts.mine(FORM).orElseThrow().fields());
    }

    private static PracticeText text(String title, String problem, String description) {
        return new PracticeText(
                title,
                "",
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, problem, PracticeSection.DESCRIPTION, description));
    }
}
