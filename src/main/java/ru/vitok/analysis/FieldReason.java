package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Why a problem field has its severity, for somebody who runs a school and reads no statistics. */
@Component
public class FieldReason {

    private static final String PREFIX = "analysis.why.";

    private final ModuleTranslations texts;
    private final Formats formats;

    FieldReason(ModuleTranslations texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public String words(ProblemFieldRow row, Locale language) {
        var said = new ArrayList<>(List.of(texts.getTranslation(PREFIX + judgement(row), language)));
        elsewhere(row, language, said);
        if (row.severity() > 2) {
            var years = row.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
            said.add(
                    texts.getTranslation(PREFIX + "years", language, row.years().size(), years));
            if (row.interrupted()) {
                said.add(texts.getTranslation(PREFIX + "apart", language));
            }
        }
        return String.join(" ", said);
    }

    private static String judgement(ProblemFieldRow row) {
        if (row.severity() > 1) {
            return row.scope().name();
        }
        var reference = row.reference();
        return reference.country() == null && reference.region() == null ? "alone" : "below";
    }

    /** What it was compared with: a municipality with the country, or the region; its parts with the municipality. */
    private void elsewhere(ProblemFieldRow row, Locale language, List<String> said) {
        var reference = row.reference();
        var municipality = reference.municipality();
        var country = reference.country();
        var region = reference.region();
        if (row.scope() != Scope.MUNICIPALITY) {
            if (municipality != null) {
                said.add(texts.getTranslation(
                        PREFIX + "municipality", language, formats.percent(municipality, language)));
            }
        } else if (country != null) {
            said.add(texts.getTranslation(PREFIX + "country", language, formats.percent(country, language)));
        } else if (region != null) {
            said.add(texts.getTranslation(PREFIX + "region", language, formats.percent(region, language)));
        }
    }
}
