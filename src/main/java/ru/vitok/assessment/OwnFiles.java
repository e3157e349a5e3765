package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** What a school keeps to itself is not shown in its uploads to those who may look at uploads. */
@Component
class OwnFiles {

    private final Permissions permissions;

    OwnFiles(Permissions permissions) {
        this.permissions = permissions;
    }

    List<ImportedFile> only(List<ImportedFile> files, UUID organisation) {
        return permissions.allows("own-control", Action.VIEW, organisation, null)
                ? files
                : files.stream()
                        .filter(it -> it.form() != ReportForm.OWN_CONTROL
                                || !it.problems().isEmpty() && refused(it))
                        .toList();
    }

    /** A file of own control that a municipality sent by mistake: its sender has to be told why it was not taken. */
    private static boolean refused(ImportedFile file) {
        return file.problems().stream().anyMatch(it -> "OWN_CONTROL_SCHOOL_ONLY".equals(it.code()));
    }
}
