package ru.vitok.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** The table of entries in an index written by hand: the fields of {@link SearchEntryRow}, two writers on two cores. */
final class RawIndex {

    static final Set<String> FACETS =
            Set.of("type", "subject", "grades", "skills", "status", "evidence", "clubs", "year");

    private static final int BATCH = 500;
    private static final int WRITERS = 2;
    private static final FieldType SHOWN = shown();

    private final FacetsConfig facets = new FacetsConfig();
    private final IndexWriter writer;

    private RawIndex(Path folder) throws IOException {
        FACETS.forEach(name -> facets.setMultiValued(name, true));
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(64));
    }

    static void write(Path folder, DataSource database, int most) throws Exception {
        var index = new RawIndex(folder);
        index.read(database, most);
        index.writer.forceMerge(1);
        index.writer.close();
    }

    private void read(DataSource database, int most) throws Exception {
        try (var connection = database.getConnection();
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            connection.setAutoCommit(false);
            try (var rows = connection.prepareStatement("select * from search_entry limit " + most)) {
                rows.setFetchSize(BATCH);
                var read = rows.executeQuery();
                var batch = new ArrayList<Document>();
                var waiting = new ArrayList<Future<?>>();
                while (read.next()) {
                    batch.add(document(read));
                    if (batch.size() == BATCH) {
                        waiting.add(writers.submit(adding(List.copyOf(batch))));
                        batch.clear();
                        await(waiting, 2 * WRITERS);
                    }
                }
                waiting.add(writers.submit(adding(List.copyOf(batch))));
                await(waiting, 0);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void await(List<Future<?>> waiting, int left) throws InterruptedException, ExecutionException {
        while (waiting.size() > left) {
            waiting.removeFirst().get();
        }
    }

    private java.util.concurrent.Callable<Void> adding(List<Document> documents) {
        return () -> {
            for (var document : documents) {
                writer.addDocument(document);
            }
            return null;
        };
    }

    private Document document(ResultSet row) throws SQLException, IOException {
        var document = new Document();
        document.add(new StringField("key", row.getString("key"), Store.YES));
        var whole = new ArrayList<String>();
        for (var name : List.of("title", "summary", "text")) {
            var text = row.getString(name);
            whole.add(text);
            document.add(new Field(name, text, SHOWN));
            document.add(new TextField(name + "Words", text, Store.NO));
            if (!"text".equals(name)) {
                document.add(new TextField(name + "Parts", text, Store.NO));
            }
        }
        document.add(new TextField(SearchEntryRow.WHOLE, String.join("\n", whole), Store.NO));
        document.add(new TextField(FamilyFilter.FIELD, String.join("\n", whole), Store.NO));
        document.add(new TextField("subjectText", row.getString("subject"), Store.NO));
        document.add(new TextField("subjectParts", row.getString("subject"), Store.NO));
        document.add(new TextField("note", row.getString("note"), Store.YES));
        choices(document, row);
        document.add(new StringField("path", row.getString("path"), Store.YES));
        var day = row.getObject("happens_on", LocalDate.class);
        document.add(new LongField("happensOn", day.toEpochDay(), Store.YES));
        document.add(new DoubleField("weight", row.getDouble("weight"), Store.YES));
        document.add(new SortedSetDocValuesFacetField("year", SchoolYear.of(day)));
        return facets.build(document);
    }

    private static void choices(Document document, ResultSet row) throws SQLException {
        for (var name : List.of("type", "subject", "status", "evidence")) {
            choice(document, name, row.getString(name));
        }
        for (var name : List.of("grades", "skills", "clubs")) {
            for (var value : (Object[]) row.getArray(name).getArray()) {
                choice(document, name, value.toString());
            }
        }
        for (var token : (Object[]) row.getArray("audience").getArray()) {
            document.add(new StringField("audience", token.toString(), Store.NO));
        }
    }

    private static void choice(Document document, String name, String value) {
        document.add(new StringField(name, value, Store.YES));
        document.add(new SortedSetDocValuesFacetField(name, value));
    }

    static Analyzer analyzer() {
        var forms = new RussianAnalyzer(RussianAnalyzer.Depth.FORMS);
        var parts = new RussianAnalyzer(RussianAnalyzer.Depth.PARTS);
        var words = new RussianAnalyzer(RussianAnalyzer.Depth.WORDS);
        var relatives = new RussianAnalyzer(RussianAnalyzer.Depth.RELATIVES);
        return new PerFieldAnalyzerWrapper(
                forms,
                Map.of(
                        "titleParts",
                        parts,
                        "summaryParts",
                        parts,
                        "subjectParts",
                        parts,
                        "titleWords",
                        words,
                        "summaryWords",
                        words,
                        "textWords",
                        words,
                        FamilyFilter.FIELD,
                        relatives));
    }

    /** Where words stand is kept, as it is for the portal: marks need no second reading of the text. */
    private static FieldType shown() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
