package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;

@PortalTest
class ReferenceFilesModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    ReferenceFiles references;

    @Test
    void aSchoolConfirmsReportsButNoListOfSchoolsOrStaff() {
        var here = people.municipality();
        var school = people.person(Role.SCHOOL_ADMIN, people.school(here));
        var analyst = people.person(Role.ANALYST, here);

        for (var list : List.of(ReportForm.SCHOOLS, ReportForm.STAFF)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> people.as(school, () -> references.require(files(list), here.id())))
                    .extracting(Refusal::key)
                    .isEqualTo("assessment.refusal.reference-files");
            assertThatCode(() -> people.as(analyst, () -> references.require(files(list), here.id())))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> people.as(school, () -> references.require(files(ReportForm.VPR_TASKS), here.id())))
                .doesNotThrowAnyException();
    }

    private static List<ImportedFile> files(ReportForm form) {
        return List.of(
                new ImportedFile(UUID.randomUUID(), "файл.xlsx", form, null, 0, 3, FileStatus.OK, List.of(), null));
    }
}
