package ru.vitok.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * The analyzers of {@link RussianAnalysis} in the words of OpenSearch, of what every node has without a plug-in: endings
 * are cut, but there is no dictionary, so «шёл» does not find «идти».
 *
 * @see "Decision D019"
 */
public class PlainRussianAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String STANDARD = "standard";
    private static final String LOWER = "lowercase";
    private static final String STEM = "vitok_stem";
    private static final String SHORT = "vitok_short";
    private static final String MARK = "vitok_mark";
    private static final String[] LETTERS = {"vitok_letters", "vitok_digits"};

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        parts(context);
        analyzer(context, "words", LOWER);
        analyzer(context, "russian", LOWER, "keyword_repeat", STEM, "remove_duplicates");
        analyzer(context, "families", LOWER, STEM);
        analyzer(context, "roots", LOWER, SHORT, MARK);
        analyzer(context, "relatives", LOWER, "vitok_relatives", "remove_duplicates");
        analyzer(context, "parts", LOWER, "vitok_parts");
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        context.analyzer(name).custom().tokenizer(STANDARD).charFilters(LETTERS).tokenFilters(filters);
    }

    private static void parts(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter(LETTERS[0]).type("mapping").param("mappings", "ё=>е", "Ё=>Е", "\\u0301=>");
        context.charFilter(LETTERS[1])
                .type("pattern_replace")
                .param("pattern", "(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)")
                .param("replacement", " ");
        context.tokenFilter(STEM).type("stemmer").param("language", "russian");
        context.tokenFilter(SHORT).type("truncate").param("length", 5);
        context.tokenFilter(MARK)
                .type("pattern_replace")
                .param("pattern", "^")
                .param("replacement", String.valueOf(RootFilter.MARK))
                .param("all", false);
        context.tokenFilter("vitok_relatives")
                .type("multiplexer")
                .param("filters", STEM, SHORT + "," + MARK)
                .param("preserve_original", false);
        context.tokenFilter("vitok_parts")
                .type("edge_ngram")
                .param("min_gram", 2)
                .param("max_gram", 14)
                .param("preserve_original", true);
    }
}
