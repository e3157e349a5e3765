package ru.vitok.assessment.context;

import java.util.List;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Worksheet;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.WrittenBook;

/** The table of conditions as a workbook: a row for each school, with what stands; captions are protected. */
final class ConditionBook {

    private static final int HEADER = 3;
    private static final int FIRST = 3;
    private static final int WIDTH = 22;
    private static final String GREY = "EEF1F5";

    private final ModuleTranslations texts;

    ConditionBook(ModuleTranslations texts) {
        this.texts = texts;
    }

    byte[] write(int year, List<SimilarSchool> schools) {
        return WrittenBook.of(book -> {
            var sheet = book.newWorksheet(say("assessment.conditions.sheet"));
            sheet.value(0, 0, say("assessment.conditions.mark", year - 1, year));
            sheet.style(0, 0).bold().set();
            sheet.value(1, 0, say("assessment.conditions.how"));
            header(sheet);
            for (int i = 0; i < schools.size(); i++) {
                row(sheet, HEADER + 1 + i, schools.get(i));
            }
            if (!schools.isEmpty()) {
                var conditions = SchoolCondition.values().length;
                sheet.range(HEADER + 1, 2, HEADER + schools.size(), FIRST + conditions - 1)
                        .style()
                        .protectionOption(ProtectionOption.LOCKED, false)
                        .set();
                sheet.range(HEADER + 1, FIRST + 1, HEADER + schools.size(), FIRST + conditions - 1)
                        .validateWithFormula("AND(ISNUMBER(E5),E5>=0,E5<=100)")
                        .allowBlank(true)
                        .showErrorMessage(true)
                        .errorTitle(say("assessment.template.wrong.title"))
                        .error(say("assessment.conditions.wrong"));
            }
            sheet.freezePane(2, HEADER + 1);
            sheet.protect("vitok");
        });
    }

    private void header(Worksheet sheet) {
        sheet.value(HEADER, 0, "Логин ОО");
        sheet.value(HEADER, 1, "Школа");
        sheet.value(HEADER, 2, "Тип местности");
        var conditions = SchoolCondition.values();
        for (int i = 0; i < conditions.length; i++) {
            sheet.value(HEADER, FIRST + i, say("assessment.condition." + conditions[i]));
            sheet.width(FIRST + i, WIDTH);
        }
        sheet.range(HEADER, 0, HEADER, FIRST + conditions.length - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(GREY)
                .set();
        sheet.width(0, 12);
        sheet.width(1, 40);
        sheet.width(2, 16);
        sheet.rowHeight(HEADER, 60);
    }

    private static void row(Worksheet sheet, int at, SimilarSchool school) {
        sheet.value(at, 0, school.school().code());
        sheet.value(at, 1, school.school().name());
        var stands = school.latest();
        if (stands == null) {
            return;
        }
        sheet.value(at, 2, stands.locality());
        var conditions = SchoolCondition.values();
        for (int i = 0; i < conditions.length; i++) {
            sheet.value(at, FIRST + i, stands.figures().get(conditions[i]));
        }
    }

    private String say(String key, Object... arguments) {
        return texts.getTranslation(key, ModuleTranslations.RUSSIAN, arguments);
    }
}
