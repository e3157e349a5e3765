package ru.vitok.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Names the analyzers for the mapping. */
public class RussianAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer("russian").instance(new RussianAnalyzer(RussianAnalyzer.Depth.FORMS));
        context.analyzer("families").instance(new RussianAnalyzer(RussianAnalyzer.Depth.FAMILIES));
        context.analyzer("roots").instance(new RussianAnalyzer(RussianAnalyzer.Depth.ROOTS));
        context.analyzer("relatives").instance(new RussianAnalyzer(RussianAnalyzer.Depth.RELATIVES));
        context.analyzer("words").instance(new RussianAnalyzer(RussianAnalyzer.Depth.WORDS));
        context.analyzer("parts").instance(new RussianAnalyzer(RussianAnalyzer.Depth.PARTS));
    }
}
