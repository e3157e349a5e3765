package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** What a school keeps to itself is not shown in its uploads to those who may look at uploads; one of nothing else is not there. */
@Component
class OwnFiles {

    private static final String OBJECT = "own-control";

    private final ImportStore imports;
    private final Permissions permissions;

    OwnFiles(ImportStore imports, Permissions permissions) {
        this.imports = imports;
        this.permissions = permissions;
    }

    /** The latest uploads that the person may look at. */
    List<ImportRow> uploads() {
        return imports.list(permissions.reach("import", Action.VIEW), permissions.reach(OBJECT, Action.VIEW));
    }

    /** The upload, for one who may do this with it. */
    ImportHead seen(UUID upload, Action action) {
        var head = imports.find(upload).orElseThrow(Refusal::notFound);
        permissions.require("import", action, head.organisation(), null);
        if (!sees(head.organisation()) && imports.own(head.id())) {
            throw Refusal.notFound();
        }
        return head;
    }

    List<ImportedFile> only(List<ImportedFile> files, UUID organisation) {
        return sees(organisation)
                ? files
                : files.stream()
                        .filter(it -> it.form() != ReportForm.OWN_CONTROL
                                || !it.problems().isEmpty() && refused(it))
                        .toList();
    }

    private boolean sees(UUID organisation) {
        return permissions.allows(OBJECT, Action.VIEW, organisation, null);
    }

    /** A file of own control that a municipality sent by mistake: its sender has to be told why it was not taken. */
    private static boolean refused(ImportedFile file) {
        return file.problems().stream().anyMatch(it -> "OWN_CONTROL_SCHOOL_ONLY".equals(it.code()));
    }
}
