package ru.vitok.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.TestTask;

/** A problem field as it is handed over to be talked about: its years, and what its tasks ask for. */
public record TalkItem(ProblemFieldRow row, List<FieldYear> years, List<Task> tasks) {

    /** How many questions every field is talked over with. */
    public static final int QUESTIONS = 5;

    /** @param task null where the portal has no specification of that year */
    public record Task(String number, @Nullable TestTask task) {}
}
