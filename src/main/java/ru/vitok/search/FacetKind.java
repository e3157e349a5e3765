package ru.vitok.search;

import java.util.Set;

/** The facets of the results page. */
enum FacetKind {
    TYPE("type", "type", EntryType.class) {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.types();
        }
    },
    SUBJECT("subject", "subject", String.class) {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.subjects();
        }
    },
    GRADE("grade", "grades", Integer.class) {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.grades();
        }
    },
    SKILL("skill", "skills", String.class) {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.skills();
        }
    },
    STATUS("status", "status", String.class) {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.statuses();
        }
    },
    EVIDENCE("evidence", "evidence", String.class) {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.further().evidence();
        }
    },
    CLUB("club", "clubs", String.class) {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.further().clubs();
        }
    },
    YEAR("year", "year", String.class) {
        @Override
        Set<?> chosen(SearchQuery query) {
            return query.further().years();
        }
    };

    private final String key;
    private final String field;
    private final Class<?> values;

    FacetKind(String key, String field, Class<?> values) {
        this.key = key;
        this.field = field;
        this.values = values;
    }

    abstract Set<?> chosen(SearchQuery query);

    String key() {
        return key;
    }

    String field() {
        return field;
    }

    Class<?> valueType() {
        return values;
    }
}
