package ru.vitok.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Lists of schools and staff change what belongs to the municipality: a school may not confirm them. */
@Component
class ReferenceFiles {

    private static final Set<ReportForm> FORMS = Set.of(ReportForm.SCHOOLS, ReportForm.STAFF);

    private final Permissions permissions;

    ReferenceFiles(Permissions permissions) {
        this.permissions = permissions;
    }

    void require(List<ImportedFile> files, UUID municipality) {
        for (var file : files) {
            if (file.form() != null
                    && FORMS.contains(file.form())
                    && !permissions.allows("organisation.school", Action.EDIT, municipality, null)) {
                throw new Refusal("assessment.refusal.reference-files", file.name());
            }
        }
    }
}
