package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Markdown;

/** The template as parts that fold: one looks over all of them and writes in one. */
class FormParts extends Card {

    private final Map<String, FormPart> parts = new LinkedHashMap<>();
    private final Map<String, Focusable<?>> fields = new LinkedHashMap<>();

    FormParts(PracticeForm form) {
        addClassName("v-folds");
        put(
                "about",
                form.title,
                form.summary,
                row(form.kind, form.subject, form.grades),
                row(form.minutes, form.coAuthors, form.licence));
        fields.putAll(Map.of("title", form.title, "kind", form.kind, "subject", form.subject, "grades", form.grades));
        put("evidence", form.skills, form.fields);
        fields.put("evidence", form.skills);
        form.sections.forEach((section, field) -> {
            put(section.key(), field);
            fields.put(section.key(), field.text);
        });
        var all = List.copyOf(parts.values());
        var names = List.copyOf(parts.keySet());
        for (var i = 1; i < all.size(); i++) {
            all.get(i - 1).leadsTo(all.get(i), getTranslation("practice.edit.part.next", name(names.get(i))));
        }
    }

    /** Where one begins: the first part that lacks something, or the first of all. */
    void begin(Collection<String> missing) {
        parts.forEach((key, part) -> part.setOpened(false));
        var first = missing.stream().findFirst().map(this::part).orElseGet(() -> part("about"));
        first.setOpened(true);
    }

    /** The keys of the parts that are unfolded. */
    List<String> opened() {
        return parts.entrySet().stream()
                .filter(it -> it.getValue().isOpened())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Leads to the field of which something is missing. */
    void show(String key) {
        part(key).setOpened(true);
        var field = fields.get(key);
        if (field != null) {
            field.focus();
            ((Component) field).scrollIntoView();
        }
    }

    void tell(PracticeText text, Collection<String> missing, boolean asked) {
        parts.forEach((key, part) -> {
            var mine = "about".equals(key) ? Set.of("title", "kind", "subject", "grades") : Set.of(key);
            part.tell(words(key, text), !Collections.disjoint(mine, missing), asked);
        });
    }

    private String words(String key, PracticeText text) {
        return switch (key) {
            case "about" ->
                Stream.of(
                                text.title(),
                                text.subject() == null ? "" : text.subject(),
                                text.sortedGrades().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")))
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" · "));
            case "evidence" -> evidence(text);
            default ->
                Markdown.toText(text.section(PracticeSection.of(key)))
                        .replaceAll("[|\\s]+", " ")
                        .strip();
        };
    }

    private String evidence(PracticeText text) {
        var told = new ArrayList<String>();
        if (!text.skills().isEmpty()) {
            told.add(getTranslation("practice.edit.part.skills", text.skills().size()));
        }
        if (!text.fields().isEmpty()) {
            told.add(getTranslation("practice.edit.part.fields", text.fields().size()));
        }
        return String.join(", ", told);
    }

    private FormPart part(String key) {
        var part = parts.get(key);
        return part == null ? parts.values().iterator().next() : part;
    }

    private void put(String key, Component... inside) {
        var part = new FormPart(name(key), inside);
        parts.put(key, part);
        add(part);
    }

    private String name(String key) {
        return "about".equals(key) || "evidence".equals(key)
                ? getTranslation("practice.edit.part." + key)
                : getTranslation("practice.section." + key);
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("v-grid-3");
        return row;
    }
}
