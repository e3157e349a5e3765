package ru.vitok.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.vitok.PortalTest;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.Severity;
import ru.vitok.uikit.ModuleTranslations;

/** What the preview says of a file without a tap, and what waits folded. */
@PortalTest
@ViewPackages(classes = DataView.class)
class FileTableTest extends SpringBrowserlessTest {

    @BeforeEach
    void russian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
    }

    @Test
    void whyAFileCannotBeTakenStandsOpenAndTheRestIsFolded() {
        var problems = new ArrayList<>(List.of(new ImportProblem(Severity.INFO, "ABSENT_SKIPPED", null, List.of("1"))));
        for (int i = 0; i < 7; i++) {
            problems.add(new ImportProblem(Severity.ERROR, "CODE_MISSING", "D1" + i, List.of()));
        }
        var table = shown(file(FileStatus.ERROR, 20, 20, problems));

        var folded = find(NativeDetails.class, table).single();
        assertThat(folded.getSummaryText()).isEqualTo("Ещё 3 замечания");
        assertThat(folded.getElement().getTextRecursively()).contains("D15", "D16", "Отсутствовавшие");
        assertThat(table.getElement().getTextRecursively())
                .contains("D10: Нет кода участника, строка не прочитана", "D14: Нет кода участника");
        assertThat(folded.getElement().getTextRecursively()).doesNotContain("D14");
    }

    @Test
    void schoolsThatAreInNoListAreToldOnceAboveTheFilesAndInOneLineOfEach() {
        var one = file(FileStatus.ERROR, 0, 3, unknown("edu1", "edu2", "edu3", "edu4", "edu5", "edu6"));
        var other = file(FileStatus.ERROR, 0, 3, unknown("edu2"));

        assertThat(new MissingSchools(List.of(one, other)).getElement().getTextRecursively())
                .contains("edu1, edu2, edu3, edu4, edu5… (6)", "нельзя взять файлов: 2", "Загрузить список школ");
        assertThat(new FileList(List.of(one, other), _ -> Optional.empty())
                        .getElement()
                        .getTextRecursively())
                .contains("Школ нет в списке: edu2")
                .doesNotContain("Загрузите список школ вместе с файлом");
    }

    private static List<ImportProblem> unknown(String... schools) {
        return Stream.of(schools)
                .map(it -> new ImportProblem(Severity.ERROR, "SCHOOL_UNKNOWN", "A5", List.of(it)))
                .toList();
    }

    @Test
    void remarksOfAGoodFileWaitFolded() {
        var remark = new ImportProblem(Severity.INFO, "ABSENT_SKIPPED", null, List.of("1"));
        var table = shown(file(FileStatus.OK, 20, 20, List.of(remark, remark)));

        var folded = find(NativeDetails.class, table).single();
        assertThat(folded.getSummaryText()).isEqualTo("2 замечания");
        assertThat(folded.isOpen()).isFalse();
    }

    @Test
    void anEmptyCellIsToldAsEmptyAndATableWithoutPupilsShowsItsRows() {
        var table = shown(file(
                FileStatus.ERROR, 0, 6, List.of(new ImportProblem(Severity.ERROR, "BAD_VALUE", "B3", List.of("")))));

        assertThat(table.getElement().getTextRecursively())
                .contains("B3: Ячейка пуста, а значение в ней обязательно", "6 строк");
    }

    private static FileTable shown(ImportedFile file) {
        var table = new FileTable(List.of(file), _ -> Optional.empty());
        UI.getCurrent().add(table);
        return table;
    }

    private static ImportedFile file(FileStatus status, int participants, int rows, List<ImportProblem> problems) {
        return new ImportedFile(
                UUID.randomUUID(),
                "файл.xlsx",
                ReportForm.VPR_INDIVIDUAL,
                null,
                participants,
                rows,
                status,
                problems,
                null);
    }
}
