package ru.vitok.search;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.test.context.TestPropertySource;

/** Written anew, compared and mended on a real OpenSearch node; VITOK_OPENSEARCH names it, host:port. */
@Tag("live")
@Tag("opensearch")
@EnabledIfEnvironmentVariable(named = "VITOK_OPENSEARCH", matches = ".+")
@TestPropertySource(properties = "vitok.search.hosts=${VITOK_OPENSEARCH}")
class OpenSearchRebuildTest extends SearchRebuildTest {}
