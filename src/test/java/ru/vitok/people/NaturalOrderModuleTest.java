package ru.vitok.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;

/** Schools stand as people number them, whoever asks the database for them by name. */
@PortalTest
class NaturalOrderModuleTest {

    private static final List<String> ORDER =
            List.of("Гимназия № 2", "СОШ села Ёлкино", "СОШ села Журавли", "СОШ № 3", "СОШ № 10", "СОШ № 100");

    @Autowired
    TestPeople people;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void numberThreeComesBeforeNumberTenInTheListAndInEveryQueryByName() {
        var here = people.municipality();
        for (int i : new int[] {3, 5, 2, 0, 4, 1}) {
            people.school(here, "natural" + here.code() + i, ORDER.get(i), null);
        }

        assertThat(organisations.schools(here.id()))
                .extracting(Organisation::name)
                .isEqualTo(ORDER);
        assertThat(jdbc.sql("""
                        select name from organisation where municipality_id = :here and kind = 'SCHOOL'
                        order by name desc limit 2""").param("here", here.id()).query(String.class).list())
                .containsExactly("СОШ № 100", "СОШ № 10");
    }
}
