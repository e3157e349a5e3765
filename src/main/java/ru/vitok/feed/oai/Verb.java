package ru.vitok.feed.oai;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The six questions, with what may and what must be asked with each. */
enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
    LIST_SETS("ListSets", Set.of(), Set.of("resumptionToken")),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken")),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken")),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of());

    private final String word;
    private final Set<String> required;
    private final Set<String> optional;

    Verb(String word, Set<String> required, Set<String> optional) {
        this.word = word;
        this.required = required;
        this.optional = optional;
    }

    String word() {
        return word;
    }

    Set<String> required() {
        return required;
    }

    boolean allows(String argument) {
        return required.contains(argument) || optional.contains(argument);
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }
}
