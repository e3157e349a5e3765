package ru.vitok.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;

/** The stored form of an entry and its mapping to the index. */
@Entity
@Indexed(index = "entries")
@Table(name = "search_entry")
class SearchEntryRow extends FacetedRow {

    /** The name of {@link #getWhole} in the index. */
    static final String WHOLE = "whole";

    @Id
    private String key;

    private UUID objectId;

    @FullTextField(analyzer = "russian")
    @FullTextField(name = "titleParts", analyzer = "parts", searchAnalyzer = "words")
    @FullTextField(name = "titleWords", analyzer = "words")
    private String title;

    @FullTextField(analyzer = "russian")
    @FullTextField(name = "summaryParts", analyzer = "parts", searchAnalyzer = "words")
    @FullTextField(name = "summaryWords", analyzer = "words")
    private String summary;

    @FullTextField(analyzer = "russian")
    @FullTextField(name = "textWords", analyzer = "words")
    private String text;

    @KeywordField
    private List<String> audience;

    private String path;

    @GenericField(sortable = Sortable.YES)
    private double weight;

    @FullTextField(analyzer = "russian")
    private @Nullable String note;

    private String print;

    protected SearchEntryRow() {}

    SearchEntryRow(SearchEntry entry) {
        key = key(entry.type(), entry.id());
        objectId = entry.id();
        take(entry);
    }

    /** Only its name: for whoever looks up the rest. */
    static SearchEntryRow named(String key) {
        var row = new SearchEntryRow();
        row.key = key;
        return row;
    }

    String key() {
        return key;
    }

    static String key(EntryType type, UUID id) {
        return type + ":" + id;
    }

    /** The thing's own id, out of the key. */
    static UUID objectOf(String key) {
        return UUID.fromString(key.substring(key.indexOf(':') + 1));
    }

    final void take(SearchEntry entry) {
        choose(entry);
        title = entry.title();
        summary = PlainText.of(entry.summary());
        text = PlainText.of(entry.text());
        audience = entry.audience().stream().sorted().toList();
        path = entry.path();
        weight = entry.weight();
        note = entry.note();
        print = Print.of(getChoices(), entry.date(), title, summary, text, audience, path, weight, note);
    }

    String print() {
        return print;
    }

    /** All of it in one field: a whole question is weighed against the text at large, not against its title alone. */
    @Transient
    @FullTextField(name = WHOLE, analyzer = "russian")
    @FullTextField(name = FamilyFilter.FIELD, analyzer = "relatives", searchAnalyzer = "families")
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "title")),
                @ObjectPath(@PropertyValue(propertyName = "summary")),
                @ObjectPath(@PropertyValue(propertyName = "text"))
            })
    String getWhole() {
        return String.join("\n", title, summary, text);
    }
}
