package ru.vitok.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.people.Accounts;
import ru.vitok.uikit.ModuleTranslations;

/**
 * Fills a new demo folder before the portal says that it is ready. A start that was broken off goes on where it
 * stopped; a folder that is full costs one query a chapter.
 */
@Component
@Order(1)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class DemoMaker implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMaker.class);

    private final List<DemoChapter> chapters;
    private final DemoMemory memory;
    private final DemoClock clock;
    private final Accounts accounts;
    private final ModuleTranslations texts;

    DemoMaker(
            List<DemoChapter> chapters,
            DemoMemory memory,
            DemoClock clock,
            Accounts accounts,
            ModuleTranslations texts) {
        this.chapters = chapters;
        this.memory = memory;
        this.clock = clock;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (memory.empty() && !accounts.none()) {
            return; // somebody's own portal: the demo never adds itself to it
        }
        try {
            for (var chapter : chapters) {
                memory.step("chapter " + chapter.name(), () -> make(chapter));
            }
        } catch (Exception problem) {
            // a demo that is short of a chapter is of more use than none; the next start goes on here
            LOG.error("The demo is not complete", problem);
            System.err.println(texts.getTranslation("demo.broken-off", ModuleTranslations.RUSSIAN));
        } finally {
            clock.now();
        }
    }

    private void make(DemoChapter chapter) throws Exception {
        var words = texts.getTranslation("demo.making." + chapter.name().replace(' ', '-'), ModuleTranslations.RUSSIAN);
        System.err.println(words);
        var start = System.nanoTime();
        chapter.make();
        LOG.info("{}: {} ms", words, (System.nanoTime() - start) / 1_000_000);
    }
}
