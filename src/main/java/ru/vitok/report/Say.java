package ru.vitok.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ru.vitok.assessment.SliceKey;
import ru.vitok.statistics.Interval;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Says things in the language of the note; figures never go without their interval where there is one. */
record Say(ModuleTranslations texts, Formats formats, Locale language) {

    private static final String PREFIX = "report.";

    String words(String key, Object... arguments) {
        return texts.getTranslation(PREFIX + key, language, arguments);
    }

    /** A text of another module, said there in the same words. */
    String theirs(String key, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }

    String number(double number) {
        return formats.decimal(number, language);
    }

    String count(long number) {
        return formats.count(number, language);
    }

    /** «54,2 (48,1…60,2)» */
    String withInterval(double value, double low, double high) {
        return words("interval", number(value), number(low), number(high));
    }

    String withInterval(Interval interval) {
        return withInterval(interval.value(), interval.low(), interval.high());
    }

    String day(Instant at) {
        return formats.dated(at.atZone(formats.zone()).toLocalDate(), language);
    }

    /** «ВПР, Математика, 6 класс» */
    String test(SliceKey key) {
        return words("test", procedure(key.procedure()), key.subject(), key.grade());
    }

    String procedure(String code) {
        return theirs("assessment.procedure." + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Names in quotation marks, one after another. */
    String quoted(List<String> names) {
        return names.stream().distinct().map(it -> words("quoted", it)).collect(Collectors.joining(", "));
    }
}
