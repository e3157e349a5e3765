package ru.vitok.search;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import ru.vitok.search.meaning.Meaning;
import ru.vitok.search.meaning.Meanings;

/** The fields of the index that depend on the settings, beside those that {@link SearchEntryRow} names. */
record EntryBinder(String written, Meanings meanings) implements TypeBinder {

    /** The index holds vectors of one length in a field: a model with another length has another field. */
    static String meaning(Meaning model) {
        return "meaning" + model.dimension();
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("print").use("title").use("summary").use("text");
        var fields = context.indexSchemaElement();
        var print = fields.field(
                        Print.FIELD,
                        it -> it.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .toReference();
        var meaning = meanings.model()
                .map(model -> fields.field(
                                meaning(model),
                                it -> it.asFloatVector()
                                        .dimension(model.dimension())
                                        .vectorSimilarity(VectorSimilarity.COSINE))
                        .toReference())
                .orElse(null);
        context.bridge(SearchEntryRow.class, new Bridge(print, written, meaning, meanings));
    }

    private record Bridge(
            IndexFieldReference<String> print,
            String written,
            @Nullable IndexFieldReference<float[]> meaning,
            Meanings meanings)
            implements TypeBridge<SearchEntryRow> {

        @Override
        public void write(DocumentElement target, SearchEntryRow entry, TypeBridgeWriteContext context) {
            target.addValue(print, entry.print() + written);
            if (meaning != null) {
                target.addValue(meaning, meanings.of(entry.getWhole()));
            }
        }
    }
}
