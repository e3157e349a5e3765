package ru.vitok.search;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;

/** What finds are chosen and counted by. */
@MappedSuperclass
abstract class FacetedRow {

    /** No name is longer; the index cannot hold a word of 32 KB, and with it no other of its batch. */
    private static final int LONGEST = 1000;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    @KeywordField
    private EntryType type;

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

    @GenericField(sortable = Sortable.YES)
    private @Nullable LocalDate happensOn;

    @KeywordField
    private @Nullable String evidence;

    @KeywordField
    private List<String> clubs;

    protected FacetedRow() {}

    final void choose(SearchEntry entry) {
        type = entry.type();
        subject = entry.subject() == null || entry.subject().length() > LONGEST ? null : entry.subject();
        grades = entry.grades().stream().sorted().toList();
        skills = entry.skills().stream()
                .filter(code -> code.length() <= LONGEST)
                .sorted()
                .toList();
        status = entry.status();
        happensOn = entry.date();
        evidence = entry.evidence();
        clubs = entry.clubs().stream().map(UUID::toString).sorted().toList();
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
