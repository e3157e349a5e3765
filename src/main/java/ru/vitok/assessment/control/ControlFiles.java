package ru.vitok.assessment.control;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.OwnControls;
import ru.vitok.people.Organisations;
import ru.vitok.uikit.ModuleTranslations;

/** The workbook of a school's own control: written on, it comes back through the import. */
@Service
public class ControlFiles {

    private final OwnControls controls;
    private final Organisations organisations;
    private final ModuleTranslations texts;

    ControlFiles(OwnControls controls, Organisations organisations, ModuleTranslations texts) {
        this.controls = controls;
        this.organisations = organisations;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public byte[] book(UUID school) {
        return new ControlBook(texts).write(organisations.get(school).name(), controls.of(school));
    }
}
