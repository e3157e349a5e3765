package ru.vitok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Role;
import ru.vitok.people.Viewer;
import ru.vitok.people.Viewers;

@PortalTest
class NavigationTest {

    @Autowired
    TestPeople people;

    @Autowired
    Viewers viewers;

    @Autowired
    Permissions permissions;

    /** What teachers tell of their difficulties stands on the page of the data: who may read it must find the page. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverMayReadTheVoicesOfTeachersHasThePageOfTheDataInTheMenu(Role role) {
        var person = people.person(role, people.municipality());

        people.as(person, () -> {
            var mayRead = permissions.anywhere("voices", Action.VIEW);
            var menu = paths(viewers.current());
            assertThat(menu.contains("data") || !mayRead).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void thePhoneShowsFourPlacesThatStandInTheMenuToo(Role role) {
        var person = people.person(role, people.municipality());

        people.as(person, () -> {
            var phone = Navigation.onPhone(viewers.current());
            assertThat(phone).hasSize(4).contains("");
            assertThat(paths(viewers.current())).containsAll(phone);
        });
    }

    @Test
    void onAPhoneASchoolHasItsDataAndItsRecommendationsAtHand() {
        var head = people.person(Role.SCHOOL_HEAD, people.school(people.municipality()));

        people.as(
                head,
                () -> assertThat(Navigation.onPhone(viewers.current()))
                        .containsExactlyInAnyOrder("", "data", "problem-fields", "recommendations"));
    }

    private static List<String> paths(Viewer viewer) {
        return Navigation.of(viewer).stream().map(Navigation.Entry::path).toList();
    }
}
