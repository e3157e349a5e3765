package ru.vitok.search;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The fields of the index that depend on the settings, beside those that {@link SearchEntryRow} names. */
record EntryBinder(String written) implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("print");
        var print = context.indexSchemaElement()
                .field(Print.FIELD, it -> it.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .toReference();
        context.bridge(SearchEntryRow.class, new Bridge(print, written));
    }

    private record Bridge(IndexFieldReference<String> print, String written) implements TypeBridge<SearchEntryRow> {

        @Override
        public void write(DocumentElement target, SearchEntryRow entry, TypeBridgeWriteContext context) {
            target.addValue(print, entry.print() + written);
        }
    }
}
