package ru.vitok.assessment.intake.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.sheet.Cells;

/**
 * Columns that hold persons though their captions do not say so: a caption is mistyped, or is one that nobody foresaw.
 * Columns that a reader takes are never among them, but for the codes of participants: names written there are no codes.
 */
final class PersonsByContent {

    /** Tables with a row for each person. */
    private static final Set<ReportForm> OF_PERSONS = Set.of(
            ReportForm.VPR_INDIVIDUAL,
            ReportForm.VPR_COLLECTION,
            ReportForm.VPR_REGIONAL,
            ReportForm.TEMPLATE,
            ReportForm.OLYMPIAD,
            ReportForm.SURVEY,
            ReportForm.ATTESTATION,
            ReportForm.TEACHER_TEST);

    private static final Pattern PLACES = Pattern.compile(
            ".*(школ|организац|учрежден|муницип|район|округ|регион|город|област|насел|пункт|логин).*|оо|(.* )?оо( .*)?");
    private static final Pattern THINGS =
            Pattern.compile(".*(предмет|тем[аыу]|умени|блок|модул|программ|конкурс|олимпиад"
                    + "|мероприят|конференц|учебн|уч\\. ?автор|названи|наименован|этап|статус|диплом|результат|уровень|групп"
                    + "|содержан|элемент|кэс|раздел|класс|задани).*");

    /** As many answers tell whether they are the same few or everybody's own. */
    private static final int TELLING = 4;

    private static final double OWN = 0.8;

    private PersonsByContent() {}

    /** The columns with their captions, empty where there is none. */
    static Map<Integer, String> in(Detected detected) {
        if (!OF_PERSONS.contains(detected.form())) {
            return Map.of();
        }
        var header = Header.of(detected.header());
        var personal = PersonalColumns.in(header.texts());
        boolean voice = detected.form() == ReportForm.SURVEY || detected.form() == ReportForm.ATTESTATION;
        var taken = voice ? VoiceColumns.of(header, personal).all() : Set.<Integer>of();
        var found = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < width(detected); i++) {
            var caption = Objects.requireNonNullElse(header.text(i), "");
            var key = Cells.key(caption);
            boolean known = personal.contains(i)
                    || taken.contains(i)
                    || TaskNumber.any(caption) != null
                    || PLACES.matcher(key).matches()
                    || !voice && THINGS.matcher(key).matches();
            if (!known && persons(cells(detected, i, caption), voice, codes(caption))) {
                found.put(i, caption);
            }
        }
        return found;
    }

    private static int width(Detected detected) {
        return detected.head().stream()
                .filter(it -> it.number() >= detected.header().number())
                .mapToInt(it -> it.cells().size())
                .max()
                .orElse(0);
    }

    private static List<String> cells(Detected detected, int place, String caption) {
        return detected.head().stream()
                .filter(it -> it.number() > detected.header().number())
                .map(it -> it.cell(place))
                .filter(Objects::nonNull)
                .filter(it -> !it.equals(caption) && !SensitiveText.total(it))
                .toList();
    }

    /** Under such a caption a table is read, and a single name must not become a code. */
    static boolean codes(String caption) {
        var key = Cells.key(caption);
        return key.startsWith("код") || key.startsWith("шифр");
    }

    private static boolean persons(List<String> cells, boolean voice, boolean codes) {
        long persons = cells.stream().filter(PersonText::person).count();
        return persons > 0 && (codes || persons * 2 >= cells.size()) || voice && everybodysOwn(cells);
    }

    /** Hardly two say the same, each in a word or two with capitals: first names, most likely. */
    private static boolean everybodysOwn(List<String> cells) {
        var brief = cells.stream().filter(PersonText::capitals).map(Cells::key).toList();
        return cells.size() >= TELLING
                && brief.size() >= OWN * cells.size()
                && new HashSet<>(brief).size() >= OWN * cells.size();
    }
}
