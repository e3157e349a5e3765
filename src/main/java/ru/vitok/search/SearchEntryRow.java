package ru.vitok.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
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
class SearchEntryRow {

    /** The name of {@link #getWhole} in the index. */
    static final String WHOLE = "whole";

    @Id
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    @KeywordField
    private EntryType type;

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
    @FullTextField(name = "subjectText", analyzer = "russian")
    @FullTextField(name = "subjectParts", analyzer = "parts", searchAnalyzer = "words")
    private @Nullable String subject;

    @GenericField
    private List<Integer> grades;

    @KeywordField
    private List<String> skills;

    @KeywordField
    private @Nullable String status;

    @KeywordField
    private List<String> audience;

    private String path;

    @GenericField(sortable = Sortable.YES)
    private @Nullable LocalDate happensOn;

    @GenericField(sortable = Sortable.YES)
    private double weight;

    @FullTextField(analyzer = "russian")
    private @Nullable String note;

    @KeywordField
    private @Nullable String evidence;

    @KeywordField
    private List<String> clubs;

    protected SearchEntryRow() {}

    SearchEntryRow(SearchEntry entry) {
        key = key(entry.type(), entry.id());
        type = entry.type();
        objectId = entry.id();
        take(entry);
    }

    static String key(EntryType type, UUID id) {
        return type + ":" + id;
    }

    /** The thing's own id, out of the key. */
    static UUID objectOf(String key) {
        return UUID.fromString(key.substring(key.indexOf(':') + 1));
    }

    final void take(SearchEntry entry) {
        title = entry.title();
        summary = PlainText.of(entry.summary());
        text = PlainText.of(entry.text());
        subject = entry.subject();
        grades = entry.grades().stream().sorted().toList();
        skills = entry.skills().stream().sorted().toList();
        status = entry.status();
        audience = entry.audience().stream().sorted().toList();
        path = entry.path();
        happensOn = entry.date();
        weight = entry.weight();
        note = entry.note();
        evidence = entry.evidence();
        clubs = entry.clubs().stream().map(UUID::toString).sorted().toList();
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

    @Transient
    @KeywordField(name = "year")
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "happensOn")))
    @Nullable String getYear() {
        return happensOn == null ? null : SchoolYear.of(happensOn);
    }

    /** All that finds are counted by, in one field: the index counts it in one go. */
    @Transient
    @KeywordField(name = FacetKind.FIELD, aggregable = Aggregable.YES)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "type")),
                @ObjectPath(@PropertyValue(propertyName = "subject")),
                @ObjectPath(@PropertyValue(propertyName = "grades")),
                @ObjectPath(@PropertyValue(propertyName = "skills")),
                @ObjectPath(@PropertyValue(propertyName = "status")),
                @ObjectPath(@PropertyValue(propertyName = "evidence")),
                @ObjectPath(@PropertyValue(propertyName = "clubs")),
                @ObjectPath(@PropertyValue(propertyName = "happensOn"))
            })
    List<String> getChoices() {
        var all = new ArrayList<String>();
        all.add(FacetKind.TYPE.choice(type));
        all.addAll(FacetKind.SUBJECT.choices(subject));
        grades.forEach(grade -> all.add(FacetKind.GRADE.choice(grade)));
        skills.forEach(skill -> all.add(FacetKind.SKILL.choice(skill)));
        all.addAll(FacetKind.STATUS.choices(status));
        all.addAll(FacetKind.EVIDENCE.choices(evidence));
        clubs.forEach(club -> all.add(FacetKind.CLUB.choice(club)));
        all.addAll(FacetKind.YEAR.choices(getYear()));
        return all;
    }
}
