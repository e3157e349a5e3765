package ru.vitok.report;

import java.util.ArrayList;
import java.util.List;
import ru.vitok.document.PaperPart;

/** One test in words: marks, tasks below the threshold, skills over the years. */
final class TestWords {

    private final Say say;
    private final MarkWords marks;
    private final TasksBelow tasks;
    private final SkillsByYear skills;

    /** @param everySkill also those skills over the years that neither changed nor fall short */
    TestWords(Say say, boolean everySkill) {
        this.say = say;
        this.marks = new MarkWords(say);
        this.tasks = new TasksBelow(say);
        this.skills = new SkillsByYear(say, everySkill);
    }

    PaperPart part(TestReading test) {
        var inner = new ArrayList<PaperPart>();
        inner.add(tasks.part(test));
        skills.part(test).ifPresent(inner::add);
        return new PaperPart(ReportForm.TESTS, say.test(test.key()), marks.lines(test), List.of(), inner);
    }
}
