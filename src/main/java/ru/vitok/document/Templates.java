package ru.vitok.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.file.FileStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** The templates of a municipality: its own where it has put one, else the standard one. */
@Service
public class Templates {

    public static final int MOST_MEGABYTES = TemplateGuard.MOST_BYTES >> 20;

    private static final String OBJECT = "paper-template";

    private final TemplateStore store;
    private final FileStore files;
    private final Permissions permissions;
    private final AuditJournal journal;
    private final Clock clock;

    Templates(TemplateStore store, FileStore files, Permissions permissions, AuditJournal journal, Clock clock) {
        this.store = store;
        this.files = files;
        this.permissions = permissions;
        this.journal = journal;
        this.clock = clock;
    }

    public boolean mayChange(UUID municipality) {
        return permissions.allows(OBJECT, Action.EDIT, municipality, null);
    }

    /** The municipality's own template; empty where the standard one is used. */
    @Transactional(readOnly = true)
    public Optional<OwnTemplate> own(PaperForm form, UUID municipality) {
        permissions.require(OBJECT, Action.VIEW, municipality, null);
        return store.find(municipality, form.code());
    }

    /** The one in use, to be changed in Word. */
    @Transactional(readOnly = true)
    public byte[] download(PaperForm form, UUID municipality) {
        permissions.require(OBJECT, Action.VIEW, municipality, null);
        return bytes(form, municipality);
    }

    /** Takes a template in place of the one in use, if it can be filled. */
    @Transactional
    public void put(PaperForm form, UUID municipality, String name, byte[] bytes) {
        permissions.require(OBJECT, Action.EDIT, municipality, null);
        TemplateGuard.check(bytes);
        tryOut(form, bytes);
        forget(form, municipality);
        var file = files.put(name, Papers.DOCX, new ByteArrayInputStream(bytes), null);
        store.put(municipality, form.code(), file, files.describe(file).name(), clock.instant());
        journal.record("TEMPLATE_CHANGED", "paper_template", municipality);
    }

    /** Back to the standard one. */
    @Transactional
    public void reset(PaperForm form, UUID municipality) {
        permissions.require(OBJECT, Action.EDIT, municipality, null);
        if (forget(form, municipality)) {
            journal.record("TEMPLATE_RESET", "paper_template", municipality);
        }
    }

    byte[] bytes(PaperForm form, UUID municipality) {
        return store.find(municipality, form.code()).map(it -> read(it)).orElseGet(() -> StandardTemplate.of(form));
    }

    private byte[] read(OwnTemplate template) {
        try (var in = files.open(template.file())) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean forget(PaperForm form, UUID municipality) {
        var old = store.find(municipality, form.code());
        old.ifPresent(it -> {
            store.remove(municipality, form.code());
            files.delete(it.file());
        });
        return old.isPresent();
    }

    /** Names what it does not know, then sets an empty paper and a full one: a part that was not closed shows here. */
    private static void tryOut(PaperForm form, byte[] bytes) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var unknown = TemplateTags.unknown(document, form);
            if (!unknown.isEmpty()) {
                throw new Refusal("document.refusal.unknown-tags", String.join(", ", unknown));
            }
            if (!TemplateTags.any(document)) {
                throw new Refusal("document.refusal.no-tags");
            }
            DocxSetter.set(bytes, form, new Paper("", Map.of(), List.of()));
            DocxSetter.set(bytes, form, SamplePaper.of(form));
        } catch (Refusal known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("document.refusal.unfillable");
        }
    }
}
