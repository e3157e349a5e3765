package ru.vitok.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** A page of finds as one would write it by hand: words in all fields, rights, count, ten finds with marks, five facets. */
final class RawLucene implements AutoCloseable {

    private static final Map<String, Float> FIELDS =
            Map.of("title", 5f, "summary", 2.5f, "text", 1f, "titleParts", 1.5f, "summaryParts", 0.7f);
    private static final Set<String> FACETS = Set.of("type", "subject", "grades", "skills", "status");
    private static final int PAGE = 10;
    private static final int VALUES = 60;

    private final FacetsConfig facets = new FacetsConfig();
    private final Analyzer asked = analyzer(RussianAnalyzer.Depth.WORDS);
    private final FSDirectory folder;
    private IndexWriter writer;
    private DirectoryReader reader;
    private DefaultSortedSetDocValuesReaderState state;

    RawLucene(Path path) throws IOException {
        folder = FSDirectory.open(path);
        writer = new IndexWriter(folder, new IndexWriterConfig(analyzer(RussianAnalyzer.Depth.PARTS)));
        FACETS.forEach(name -> facets.setMultiValued(name, true));
    }

    void add(String title, String summary, String text, String audience, Map<String, String> values)
            throws IOException {
        var document = new Document();
        document.add(new TextField("title", title, Store.YES));
        document.add(new TextField("titleParts", title, Store.NO));
        document.add(new TextField("summary", summary, Store.YES));
        document.add(new TextField("summaryParts", summary, Store.NO));
        document.add(new TextField("text", text, Store.YES));
        document.add(new StringField("audience", audience, Store.NO));
        values.forEach((name, value) -> document.add(new SortedSetDocValuesFacetField(name, value)));
        writer.addDocument(facets.build(document));
    }

    void open() throws IOException {
        writer.forceMerge(1);
        writer.close();
        reader = DirectoryReader.open(folder);
        state = new DefaultSortedSetDocValuesReaderState(reader, facets);
    }

    long page(String words, Collection<String> tokens) throws IOException {
        var searcher = new IndexSearcher(reader);
        var query = query(words, tokens);
        var collected = new FacetsCollector();
        var found = FacetsCollector.search(searcher, query, PAGE, collected);
        var counts = new SortedSetDocValuesFacetCounts(state, collected);
        for (var name : FACETS) {
            counts.getTopChildren(VALUES, name);
        }
        var marks = UnifiedHighlighter.builder(searcher, analyzer(RussianAnalyzer.Depth.PARTS))
                .withBreakIterator(() -> java.text.BreakIterator.getSentenceInstance(Locale.of("ru")))
                .build();
        for (var field : new String[] {"title", "summary", "text"}) {
            marks.highlight(field, query, found, 1);
        }
        for (var hit : found.scoreDocs) {
            searcher.storedFields().document(hit.doc);
        }
        return found.totalHits.value;
    }

    private Query query(String words, Collection<String> tokens) {
        var all = new BooleanQuery.Builder();
        for (var word : words.split(" ")) {
            var any = new BooleanQuery.Builder();
            FIELDS.forEach((field, weight) -> {
                var one = new QueryBuilder(asked).createBooleanQuery(field, word);
                if (one != null) {
                    any.add(new BoostQuery(one, weight), Occur.SHOULD);
                }
            });
            all.add(any.build(), Occur.MUST);
        }
        var readers = tokens.stream().map(BytesRef::new).toList();
        return all.add(new TermInSetQuery("audience", readers), Occur.FILTER).build();
    }

    /** @param parts how the fields of beginnings are read: cut into beginnings when written, whole when asked for */
    private static Analyzer analyzer(RussianAnalyzer.Depth parts) {
        var beginnings = new RussianAnalyzer(parts);
        return new PerFieldAnalyzerWrapper(
                new RussianAnalyzer(RussianAnalyzer.Depth.FORMS),
                Map.of("titleParts", beginnings, "summaryParts", beginnings));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
