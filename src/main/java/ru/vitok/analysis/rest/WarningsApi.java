package ru.vitok.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.analysis.FederalIndex;
import ru.vitok.analysis.FederalObjectivity;
import ru.vitok.analysis.LowResultRow;
import ru.vitok.analysis.Marker;
import ru.vitok.analysis.ObjectivityRow;
import ru.vitok.analysis.Warnings;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

@RestController
@RequestMapping("/api/v1")
class WarningsApi {

    /** A sign with the sentence that says what it is and what it is not. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SignShown(
            String school,
            Marker marker,
            String procedure,
            @Nullable String subject,
            @Nullable Integer grade,
            @Nullable Double statistic,
            @Nullable Integer n,
            String note) {}

    /** A school with its low procedures. */
    record LowShown(String school, List<LowResultRow.Procedure> procedures, String rule) {}

    private final Warnings warnings;
    private final FederalObjectivity federal;
    private final ModuleTranslations texts;
    private final Formats formats;

    WarningsApi(Warnings warnings, FederalObjectivity federal, ModuleTranslations texts, Formats formats) {
        this.warnings = warnings;
        this.federal = federal;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping("/objectivity")
    List<SignShown> objectivity(@RequestParam int year, HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        return Stream.concat(warnings.objectivity(year).stream(), federal.rows(year).stream())
                .filter(it -> it.marker().published())
                .map(it -> new SignShown(
                        it.school(),
                        it.marker(),
                        it.procedure(),
                        it.subject(),
                        it.grade(),
                        it.statistic(),
                        it.n(),
                        note(it, language)))
                .toList();
    }

    /** The index of the federal method and what each of its markers lacked. */
    @GetMapping("/objectivity/index")
    FederalIndex index(@RequestParam int year) {
        return federal.index(year);
    }

    @GetMapping("/low-results")
    List<LowShown> lowResults(@RequestParam int year) {
        return warnings.lowResults(year).stream()
                .map(it -> new LowShown(it.school(), it.procedures(), it.rule()))
                .toList();
    }

    private String note(ObjectivityRow row, Locale language) {
        var statistic = row.statistic();
        var expected = row.expected();
        if (statistic == null || expected == null) {
            return texts.getTranslation("analysis.sign.withheld", language);
        }
        var key = row.journalAgainstWorks() ? "analysis.sign.JOURNAL_AGAINST" : "analysis.sign." + row.marker();
        return texts.getTranslation(
                key,
                language,
                row.mark() == null ? 0 : row.mark(),
                figure(statistic, row, language),
                figure(expected, row, language));
    }

    private String figure(double number, ObjectivityRow row, Locale language) {
        return switch (row.marker()) {
            case BOUNDARY_PEAK, JOURNAL_MISMATCH -> formats.decimal(number, language);
            case HIGH_MEAN, JOURNAL_REVERSED, JUMP -> formats.hundredths(number, language);
        };
    }
}
