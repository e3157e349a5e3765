package ru.vitok.assessment.control;

import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import ru.vitok.assessment.OwnControl;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.WrittenBook;

/** The table of own control as a workbook, with what stands and rows to write on. */
final class ControlBook {

    static final String[] CAPTIONS = {
        "Дата",
        "Вид контроля",
        "Предмет",
        "Класс",
        "Тема или умение",
        "Код умения",
        "Писали",
        "% выполнения",
        "2",
        "3",
        "4",
        "5"
    };
    private static final int[] WIDTHS = {12, 14, 20, 8, 44, 14, 9, 14, 6, 6, 6, 6};
    private static final int HEADER = 3;
    private static final int SPARE = 60;
    private static final String GREY = "EEF1F5";

    private final ModuleTranslations texts;

    ControlBook(ModuleTranslations texts) {
        this.texts = texts;
    }

    byte[] write(String school, List<OwnControl> works) {
        return WrittenBook.of(book -> {
            var sheet = book.newWorksheet(say("assessment.control.sheet"));
            var kinds = book.newWorksheet(say("assessment.template.lists"));
            sheet.value(0, 0, say("assessment.control.mark", school));
            sheet.style(0, 0).bold().set();
            sheet.value(1, 0, say("assessment.control.how"));
            captions(sheet);
            var rows = works.stream().flatMap(ControlBook::rows).toList();
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, HEADER + 1 + i, rows.get(i));
            }
            int last = HEADER + rows.size() + SPARE;
            sheet.range(HEADER + 1, 0, last, CAPTIONS.length - 1)
                    .style()
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
            for (var kind : OwnControl.Kind.values()) {
                kinds.value(kind.ordinal(), 0, say("assessment.control.kind." + kind));
            }
            sheet.range(HEADER + 1, 1, last, 1)
                    .validateWithList(kinds.range(0, 0, OwnControl.Kind.values().length - 1, 0))
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorTitle(say("assessment.template.wrong.title"))
                    .error(say("assessment.control.wrong"));
            sheet.freezePane(0, HEADER + 1);
            sheet.protect("vitok");
            kinds.setVisibilityState(VisibilityState.HIDDEN);
        });
    }

    private static void captions(Worksheet sheet) {
        for (int i = 0; i < CAPTIONS.length; i++) {
            sheet.value(HEADER, i, CAPTIONS[i]);
            sheet.width(i, WIDTHS[i]);
        }
        sheet.range(HEADER, 0, HEADER, CAPTIONS.length - 1)
                .style()
                .bold()
                .fillColor(GREY)
                .set();
    }

    private record Row(OwnControl work, OwnControl.OfClass figures) {}

    /** A row for each class, so that letters come back as they went out; one for the grade where they are not told. */
    private static Stream<Row> rows(OwnControl work) {
        return work.lettered()
                ? work.classes().stream().map(it -> new Row(work, it))
                : Stream.of(new Row(work, new OwnControl.OfClass("", work.n(), work.percent(), work.marks())));
    }

    private void row(Worksheet sheet, int at, Row row) {
        var work = row.work();
        sheet.value(at, 0, "%td.%<tm.%<tY".formatted(work.heldOn()));
        sheet.value(at, 1, say("assessment.control.kind." + work.kind()));
        sheet.value(at, 2, work.subject());
        sheet.value(at, 3, work.grade() + row.figures().letter());
        sheet.value(at, 4, work.topic());
        sheet.value(at, 5, work.skillCode());
        sheet.value(at, 6, row.figures().n());
        sheet.value(at, 7, row.figures().percent());
        for (int i = 0; i < row.figures().marks().size(); i++) {
            sheet.value(at, 8 + i, row.figures().marks().get(i));
        }
    }

    private String say(String key, Object... arguments) {
        return texts.getTranslation(key, ModuleTranslations.RUSSIAN, arguments);
    }
}
