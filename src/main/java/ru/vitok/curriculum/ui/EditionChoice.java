package ru.vitok.curriculum.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.curriculum.EditionRow;

/** Which editions are wanted; an empty word means all. The choice stands in the address. */
record EditionChoice(String procedure, String subject) {

    static EditionChoice of(QueryParameters query) {
        return new EditionChoice(
                query.getSingleParameter("procedure").orElse(""),
                query.getSingleParameter("subject").orElse(""));
    }

    boolean fits(EditionRow row) {
        return (procedure.isEmpty() || procedure.equals(row.procedure()))
                && (subject.isEmpty() || subject.equals(row.subject()));
    }

    String query() {
        return Stream.of(part("procedure", procedure), part("subject", subject))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
