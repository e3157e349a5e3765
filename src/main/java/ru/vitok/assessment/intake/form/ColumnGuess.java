package ru.vitok.assessment.intake.form;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.sheet.Cells;

/** What a caption seems to say of its column; a person has the last word. */
final class ColumnGuess {

    private static final Pattern PREFIXED =
            Pattern.compile("(?iu)(?:з|зад|задание|задача|вопрос|упр|q|task)[. ]*№?[ ]?(\\d{1,2}.*)");

    private final Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);

    /** Of two columns that seem to be the same the first is. */
    ColumnMapping.Column of(int place, @Nullable String caption) {
        var task = task(caption);
        if (task != null) {
            return task.at(place);
        }
        var role = role(Cells.key(caption));
        boolean first = role != ColumnRole.IGNORED && taken.add(role);
        return new ColumnMapping.Column(place, first ? role : ColumnRole.IGNORED, null, null);
    }

    record Task(String number, @Nullable Integer max) {

        ColumnMapping.Column at(int place) {
            return new ColumnMapping.Column(place, ColumnRole.TASK, number, max);
        }
    }

    static @Nullable Task task(@Nullable String caption) {
        if (caption == null) {
            return null;
        }
        var prefixed = PREFIXED.matcher(caption.strip());
        var column = TaskNumber.any(prefixed.matches() ? prefixed.group(1) : caption);
        return column == null ? null : new Task(column.number(), column.maxScore());
    }

    static ColumnRole role(String key) {
        if (key.isEmpty() || PersonalColumns.personal(key)) {
            return ColumnRole.IGNORED;
        }
        if (key.matches("(код|шифр|номер|id|№)( (участника|ученика|обучающегося|работы))?( .*)?")
                && !key.matches("№.*|номер|номер (класса|школы).*|код (оо|школы|мсу|ппэ|региона).*")) {
            return ColumnRole.CODE;
        }
        if (key.matches(
                "оо|школа.*|шк([. (].*)?|логин.*|код (оо|школы)|(название|наименование) (оо|школы).*|образовательн.*|учреждение.*|оу")) {
            return ColumnRole.SCHOOL;
        }
        if (key.matches("класс.*|литера.*|буква.*|номер класса")) {
            return ColumnRole.CLASS;
        }
        if (key.matches("вар(иант|\\.)?.*")) {
            return ColumnRole.VARIANT;
        }
        if (key.matches(".*(по журналу|за предыдущ|четверт|триместр|журнал).*")) {
            return ColumnRole.JOURNAL;
        }
        if (key.matches("(отметка|оценка).*")) {
            return ColumnRole.MARK;
        }
        return key.matches(
                        "(первичный|общий|итоговый|суммарный) балл.*|итог|итого.*|сумма.*|всего.*|балл|баллы|балл за работу")
                ? ColumnRole.PRIMARY
                : ColumnRole.IGNORED;
    }
}
