package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class UnfitTest {

    @Test
    void aFieldThatTheIndexHoldsInAnotherFormIsToldFromOtherTrouble() throws IOException {
        try (var writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig())) {
            var before = new Document();
            before.add(new NumericDocValuesField("weight", 1));
            writer.addDocument(before);
            var after = new Document();
            after.add(new SortedDocValuesField("weight", new BytesRef("1")));

            try {
                writer.addDocument(after);
                throw new AssertionError("taken");
            } catch (IllegalArgumentException refused) {
                assertThat(Unfit.isCauseOf(new IllegalStateException(refused))).isTrue();
            }
        }
        assertThat(Unfit.isCauseOf(new IllegalStateException(new IOException("no space left"))))
                .isFalse();
        assertThat(Unfit.isCauseOf(new IllegalArgumentException("ours"))).isFalse();
    }
}
