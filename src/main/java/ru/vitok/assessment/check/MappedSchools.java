package ru.vitok.assessment.check;

import java.util.HashMap;
import java.util.Locale;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.sheet.Cells;

/** Tables of no known form name schools as people do: by login, by the centre's code, or by name. */
final class MappedSchools {

    private MappedSchools() {}

    static IndividualResults coded(IndividualResults works, Known known) {
        var codes = new HashMap<String, String>();
        return new IndividualResults(
                works.tasks(),
                works.places(),
                works.works().stream()
                        .map(it ->
                                SelfNaming.at(it, codes.computeIfAbsent(it.school(), written -> code(written, known))))
                        .toList(),
                works.schoolNames());
    }

    private static String code(String written, Known known) {
        var plain =
                written.replaceAll("(?i).*\\(?((edu|sch|spo)\\d+)\\)?.*", "$1").toLowerCase(Locale.ROOT);
        if (known.schools().containsKey(plain)) {
            return plain;
        }
        return known.schoolNamed(Cells.key(written)).orElse(written);
    }
}
