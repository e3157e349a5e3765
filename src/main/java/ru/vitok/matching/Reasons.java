package ru.vitok.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.course.Course;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Teaching;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchHit;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Says in words why a thing fits. */
@Component
class Reasons {

    private static final int WORDS_NAMED = 3;
    private static final int YEARS_WITHOUT_COURSE = 3;

    private final ModuleTranslations texts;
    private final Formats formats;

    Reasons(ModuleTranslations texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<String> of(
            SearchHit hit, Difficulty difficulty, Known known, List<String> shared, LocalDate today, Locale in) {
        var reasons = new ArrayList<String>();
        if (known.field(hit)) {
            reasons.add(say("matching.reason.field", in));
        }
        if (known.skill(hit)) {
            reasons.add(say("matching.reason.skill", in));
        }
        if (Known.grade(hit, difficulty)) {
            reasons.add(say("matching.reason.grade", in));
        } else if (Known.subject(hit, difficulty)) {
            reasons.add(say("matching.reason.subject", in));
        }
        if (!shared.isEmpty()) {
            reasons.add(words(shared, in));
        }
        if (hit.type() == EntryType.SESSION && hit.date() != null) {
            reasons.add(say("matching.reason.in-days", in, ChronoUnit.DAYS.between(today, hit.date())));
        }
        if (hit.note() != null && !hit.note().isBlank()) {
            reasons.add(hit.note());
        }
        return reasons;
    }

    List<String> of(Node node, List<String> shared, LocalDate today, Locale in) {
        var reasons = new ArrayList<String>();
        reasons.add(say("matching.reason.field", in));
        if (!shared.isEmpty()) {
            reasons.add(words(shared, in));
        }
        if (node.ref().type() == NodeType.SESSION) {
            reasons.add(say("matching.reason.in-days", in, ChronoUnit.DAYS.between(today, day(node.at()))));
        }
        return reasons;
    }

    boolean ahead(Instant at, LocalDate today) {
        return !day(at).isBefore(today);
    }

    private LocalDate day(Instant at) {
        return at.atZone(formats.zone()).toLocalDate();
    }

    private String words(List<String> shared, Locale in) {
        return say(
                "matching.reason.words",
                in,
                String.join(", ", shared.stream().limit(WORDS_NAMED).toList()));
    }

    List<String> of(Course course, List<Teaching> taught, LocalDate today, Locale in) {
        var reasons = new ArrayList<String>();
        if (course.start() != null) {
            reasons.add(say("matching.reason.starts", in, formats.day(course.start(), in)));
        }
        if (course.free() != null) {
            reasons.add(say("matching.reason.seats", in, course.free()));
        }
        taught.stream()
                .map(Teaching::lastCourse)
                .filter(year -> year != null && today.getYear() - year >= YEARS_WITHOUT_COURSE)
                .findFirst()
                .ifPresent(year -> reasons.add(say("matching.reason.no-course", in, today.getYear() - year)));
        return reasons;
    }

    List<String> of(Teaching colleague, @Nullable Integer grade, boolean head, @Nullable String practice, Locale in) {
        var reasons = new ArrayList<String>();
        reasons.add(
                grade != null && colleague.grades().contains(grade)
                        ? say("matching.reason.teaches-grade", in, colleague.subject(), grade)
                        : say("matching.reason.teaches", in, colleague.subject()));
        if (practice != null) {
            reasons.add(say("matching.reason.described", in, practice));
        }
        if (head) {
            reasons.add(say("matching.reason.head", in));
        }
        if (colleague.category() != null && !colleague.category().isBlank()) {
            reasons.add(say("matching.reason.category", in, colleague.category()));
        }
        if (colleague.experience() != null) {
            reasons.add(say("matching.reason.experience", in, colleague.experience()));
        }
        return reasons;
    }

    private String say(String key, Locale in, Object... arguments) {
        return texts.getTranslation(key, in, arguments);
    }
}
