package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;

@PortalTest
class MissesModuleTest {

    @Autowired
    Misses misses;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatNobodyHasAskedForAYearIsForgotten() {
        keep("кварталы мёбиуса", "1 year 1 day");
        keep("ленты мёбиуса", "11 months");

        misses.forget();

        assertThat(kept()).containsExactly("ленты мёбиуса");
    }

    private void keep(String words, String ago) {
        jdbc.sql("insert into search_miss (words, last_on) values (:words, current_date - cast(:ago as interval))")
                .param("words", words)
                .param("ago", ago)
                .update();
    }

    private List<String> kept() {
        return jdbc.sql("select words from search_miss where words like '%мёбиуса'")
                .query(String.class)
                .list();
    }
}
