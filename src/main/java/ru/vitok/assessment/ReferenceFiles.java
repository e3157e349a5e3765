package ru.vitok.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Files that not everybody who uploads may confirm: lists of schools and staff, and of low results. */
@Component
class ReferenceFiles {

    private static final Set<ReportForm> FORMS = Set.of(ReportForm.SCHOOLS, ReportForm.STAFF);

    private final Permissions permissions;

    ReferenceFiles(Permissions permissions) {
        this.permissions = permissions;
    }

    void require(List<ImportedFile> files, UUID municipality) {
        for (var file : files) {
            if (FORMS.contains(file.form())
                    && !permissions.allows("organisation.school", Action.EDIT, municipality, null)) {
                throw new Refusal("assessment.refusal.reference-files", file.name());
            }
            if (file.form() == ReportForm.LOW_INDEX
                    && !permissions.allows("low-index", Action.VIEW, municipality, null)) {
                throw new Refusal("assessment.refusal.low-index", file.name());
            }
        }
    }
}
