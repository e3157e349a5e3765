package ru.vitok.search;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.test.context.TestPropertySource;

/** The judged queries against an index on a real OpenSearch node; VITOK_OPENSEARCH names it, host:port. */
@Tag("live")
@Tag("opensearch")
@EnabledIfEnvironmentVariable(named = "VITOK_OPENSEARCH", matches = ".+")
@TestPropertySource(properties = "vitok.search.hosts=${VITOK_OPENSEARCH}")
class OpenSearchJudgedTest extends JudgedQueriesTest {

    /** A node has no dictionary. */
    @Override
    int unanswered() {
        return 3;
    }
}
