package ru.vitok.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.store.CorrectionStore;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.assessment.store.PreviewStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Files that lack works which stand: whether they add to them or take their place is said before confirming. */
@Service
public class Corrections {

    private final ImportStore imports;
    private final PreviewStore previews;
    private final CorrectionStore store;
    private final Permissions permissions;

    Corrections(ImportStore imports, PreviewStore previews, CorrectionStore store, Permissions permissions) {
        this.imports = imports;
        this.previews = previews;
        this.store = store;
        this.permissions = permissions;
    }

    @Transactional
    public void choose(UUID upload, UUID file, Correction correction) {
        requireEditable(imports.held(upload));
        var lacking = previews.files(upload).stream()
                .filter(it -> it.id().equals(file) && it.lacksWorks())
                .findFirst()
                .orElseThrow(Refusal::notFound);
        store.put(lacking.id(), correction);
    }

    /** The same for every file of the upload that lacks works: another system chooses once. */
    @Transactional
    public void choose(UUID upload, Correction correction) {
        requireEditable(imports.held(upload));
        previews.files(upload).stream().filter(ImportedFile::lacksWorks).forEach(it -> store.put(it.id(), correction));
    }

    /** Before a person confirms: nothing that stood disappears or stays without being chosen. */
    @Transactional(readOnly = true)
    public void requireChosen(UUID upload) {
        requireEditable(imports.find(upload));
        previews.files(upload).stream()
                .filter(it -> it.lacksWorks() && it.correction() == null)
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal("assessment.refusal.correction", it.name());
                });
    }

    private void requireEditable(Optional<ImportHead> upload) {
        var head = upload.orElseThrow(Refusal::notFound);
        permissions.require("import", Action.EDIT, head.organisation(), null);
        if (head.status() != ImportStatus.PREVIEW) {
            throw Refusal.conflict("assessment.refusal.not-in-state");
        }
    }
}
