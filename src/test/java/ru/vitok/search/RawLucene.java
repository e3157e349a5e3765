package ru.vitok.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * The page of finds as one would write it by hand on {@link RawIndex}: the same conditions on the same fields, rights,
 * an exact count, ten finds with marks in three fields, the facets, the stored texts.
 */
final class RawLucene implements AutoCloseable {

    private static final Map<String, Float> FIELDS = Map.of(
            "title",
            5f,
            "summary",
            2.5f,
            "text",
            1f,
            "subjectText",
            2f,
            "note",
            1f,
            "titleParts",
            1.5f,
            "summaryParts",
            0.7f,
            "subjectParts",
            0.7f,
            FamilyFilter.FIELD,
            0.1f);
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new org.apache.lucene.search.SortedNumericSortField("happensOn", SortField.Type.LONG, true));
    private static final double SHARE = 0.75;
    private static final int PAGE = 10;
    private static final int VALUES = 60;
    private static final int TITLE_SENTENCES = 9;

    private final FSDirectory folder;
    private final DirectoryReader reader;
    private final DefaultSortedSetDocValuesReaderState state;
    private final Analyzer marked = RawIndex.analyzer();
    private final QueryBuilder forms = new QueryBuilder(new RussianAnalyzer(RussianAnalyzer.Depth.FORMS));
    private final Map<String, QueryBuilder> read;

    RawLucene(Path path) throws IOException {
        folder = FSDirectory.open(path);
        reader = DirectoryReader.open(folder);
        var facets = new FacetsConfig();
        RawIndex.FACETS.forEach(name -> facets.setMultiValued(name, true));
        state = new DefaultSortedSetDocValuesReaderState(reader, facets);
        var words = new QueryBuilder(new RussianAnalyzer(RussianAnalyzer.Depth.WORDS));
        read = Map.of(
                "titleParts",
                words,
                "summaryParts",
                words,
                "subjectParts",
                words,
                FamilyFilter.FIELD,
                new QueryBuilder(new RussianAnalyzer(RussianAnalyzer.Depth.FAMILIES)));
    }

    long page(String words, Collection<String> tokens) throws IOException {
        var searcher = new IndexSearcher(reader);
        var query = query(words, tokens);
        var answer = searcher.search(
                query,
                new MultiCollectorManager(
                        new TopFieldCollectorManager(ORDER, PAGE, Integer.MAX_VALUE), new FacetsCollectorManager()));
        var found = (TopFieldDocs) answer[0];
        var counts = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) answer[1]);
        for (var name : RawIndex.FACETS) {
            counts.getTopChildren(VALUES, name);
        }
        marks(searcher).highlightFields(new String[] {"title", "summary", "text"}, query, hits(found), new int[] {
            TITLE_SENTENCES, 1, 1
        });
        for (var hit : found.scoreDocs) {
            searcher.storedFields().document(hit.doc);
        }
        return found.totalHits.value;
    }

    /** Only which things are found, best first; how many there are nobody asks. */
    List<String> ids(String words, Collection<String> tokens) throws IOException {
        var searcher = new IndexSearcher(reader);
        var found = searcher.search(query(words, tokens), PAGE);
        var ids = new ArrayList<String>();
        for (var hit : found.scoreDocs) {
            ids.add(searcher.storedFields()
                    .document(hit.doc, java.util.Set.of("key"))
                    .get("key"));
        }
        return ids;
    }

    private UnifiedHighlighter marks(IndexSearcher searcher) {
        return UnifiedHighlighter.builder(searcher, marked)
                .withBreakIterator(() -> java.text.BreakIterator.getSentenceInstance(Locale.of("ru")))
                .withMaxNoHighlightPassages(0)
                .build();
    }

    private Query query(String words, Collection<String> tokens) {
        var all = new BooleanQuery.Builder();
        var asked = words.split(" ");
        for (var word : asked) {
            var any = new BooleanQuery.Builder();
            FIELDS.forEach((field, weight) -> {
                var one = read.getOrDefault(field, forms).createBooleanQuery(field, word);
                if (one != null) {
                    any.add(new BoostQuery(one, weight), Occur.SHOULD);
                }
            });
            all.add(any.build(), Occur.SHOULD);
        }
        all.setMinimumNumberShouldMatch(asked.length < 3 ? asked.length : (int) (SHARE * asked.length));
        var readers = tokens.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(all.build(), Occur.MUST)
                .add(new TermInSetQuery("audience", readers), Occur.FILTER)
                .add(merit(), Occur.SHOULD)
                .build();
    }

    private static int[] hits(TopFieldDocs found) {
        return Arrays.stream(found.scoreDocs).mapToInt(hit -> hit.doc).toArray();
    }

    private static Query merit() {
        var merit = new BooleanQuery.Builder();
        for (var step : new double[] {1.2, 1.6, 2.5}) {
            merit.add(lift(DoubleField.newRangeQuery("weight", step, Double.MAX_VALUE), 0.8f), Occur.SHOULD);
        }
        var fresh = LocalDate.now(java.time.ZoneOffset.UTC).minusDays(180).toEpochDay();
        return merit.add(lift(LongField.newRangeQuery("happensOn", fresh, Long.MAX_VALUE), 0.5f), Occur.SHOULD)
                .build();
    }

    private static Query lift(Query condition, float weight) {
        return new BoostQuery(new ConstantScoreQuery(condition), weight);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
