package ru.vitok.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.difficulty.HelpItem;
import ru.vitok.difficulty.HelpType;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.session.Sessions;
import ru.vitok.uikit.ModuleTranslations;

/** Practices and sessions as a methodist puts them into an answer. */
@Component
class DemoAnswers {

    private final DemoMemory memory;
    private final PracticeLibrary library;
    private final Sessions sessions;
    private final ModuleTranslations texts;

    DemoAnswers(DemoMemory memory, PracticeLibrary library, Sessions sessions, ModuleTranslations texts) {
        this.memory = memory;
        this.library = library;
        this.sessions = sessions;
        this.texts = texts;
    }

    List<HelpItem> items(DifficultySheet.Answered answer) {
        var items = new ArrayList<HelpItem>();
        for (var key : answer.practices()) {
            var id = memory.id("practice " + key);
            var title = library.of(id).text().title();
            items.add(new HelpItem(HelpType.PRACTICE, id, title, PracticePaths.page(id), reason("practice")));
        }
        if (answer.session() != null) {
            var session = sessions.get(memory.id("session " + answer.session()));
            items.add(new HelpItem(HelpType.SESSION, session.id(), session.title(), session.path(), reason("session")));
        }
        return items;
    }

    private String reason(String kind) {
        return texts.getTranslation("demo.reason." + kind, ModuleTranslations.RUSSIAN);
    }
}
