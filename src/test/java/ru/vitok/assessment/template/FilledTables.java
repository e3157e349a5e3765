package ru.vitok.assessment.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.people.Organisation;
import ru.vitok.uikit.ModuleTranslations;

/** A municipal work of three tasks, and its table as a school fills it in. */
@Component
class FilledTables {

    private final ModuleTranslations texts;
    private final WorkTemplateStore store;

    FilledTables(ModuleTranslations texts, WorkTemplateStore store) {
        this.texts = texts;
        this.store = store;
    }

    static TemplateOrder order() {
        return new TemplateOrder(
                "MUN_MON",
                "Математика",
                7,
                2026,
                LocalDate.of(2026, 10, 12),
                3,
                List.of(
                        new TemplateTask("1", 2, "B", "Считать, не ошибаясь"),
                        new TemplateTask("2", 1, "A", "Читать график"),
                        new TemplateTask("4К1", 3, "B", "Записывать решение")));
    }

    static TemplateRow row(Organisation school, String code, int group, int mark, Integer... scores) {
        return new TemplateRow(school.code(), code, group, 1, Arrays.asList(scores), mark);
    }

    byte[] book(UUID template, List<TemplateRow> rows) {
        return new TemplateBook(texts, store.find(template).orElseThrow()).write(rows);
    }
}
