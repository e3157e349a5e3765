package ru.vitok.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facets of the results page. */
enum FacetKind {
    TYPE("type", "type") {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.types();
        }
    },
    SUBJECT("subject", "subject") {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.subjects();
        }
    },
    GRADE("grade", "grades") {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.grades();
        }
    },
    SKILL("skill", "skills") {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.skills();
        }
    },
    STATUS("status", "status") {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.statuses();
        }
    },
    EVIDENCE("evidence", "evidence") {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.further().evidence();
        }
    },
    CLUB("club", "clubs") {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.further().clubs();
        }
    },
    YEAR("year", "year") {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.further().years();
        }
    };

    /** The name in the index of the field that holds the choices of all facets. */
    static final String FIELD = "choices";

    private static final char SEPARATOR = ':';

    private final String key;
    private final String field;

    FacetKind(String key, String field) {
        this.key = key;
        this.field = field;
    }

    abstract Set<?> chosen(SearchQuery query);

    String key() {
        return key;
    }

    String field() {
        return field;
    }

    /** How a choice of this facet is kept in the field by which all are counted. */
    String choice(Object value) {
        return key + SEPARATOR + value;
    }

    List<String> choices(@Nullable Object value) {
        return value == null ? List.of() : List.of(choice(value));
    }

    /** The value of a choice; null for a choice of another facet. */
    @Nullable String value(String choice) {
        return choice.startsWith(key + SEPARATOR) ? choice.substring(key.length() + 1) : null;
    }
}
