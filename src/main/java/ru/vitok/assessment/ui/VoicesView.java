package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.CourseWishes;
import ru.vitok.assessment.TeacherVoices;
import ru.vitok.assessment.VoiceRow;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;

/** What teachers name as difficult in questionnaires and at attestation: counts, never persons or schools. */
@Route(AssessmentPaths.VOICES)
@PermitAll
class VoicesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final TeacherVoices voices;
    private final CourseWishes wishes;
    private final Permissions permissions;

    VoicesView(TeacherVoices voices, CourseWishes wishes, Permissions permissions) {
        this.voices = voices;
        this.wishes = wishes;
        this.permissions = permissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!permissions.anywhere("voices", Action.VIEW)) {
            throw Refusal.notFound();
        }
        removeAll();
        add(new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title"))));
        add(new PageHead(getPageTitle())
                .sub(getTranslation("assessment.voices.sub"))
                .actions(Buttons.link(getTranslation("assessment.data.title"), "table", "/" + AssessmentPaths.DATA)));
        var rows = voices.rows(getLocale());
        if (rows.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("assessment.voices.empty"), getTranslation("assessment.voices.empty.words"))));
        } else {
            var subject = event.getLocation().getQueryParameters().getSingleParameter("subject");
            topics(rows, subject.orElse(""));
        }
        var figures = voices.figures();
        if (!figures.blocks().isEmpty()) {
            add(new PagePart("assessment.voices.tests", VoiceTables.blocks(this, figures.blocks())));
        }
        if (!figures.categories().isEmpty()) {
            add(new PagePart("assessment.voices.categories", VoiceTables.categories(this, figures.categories())));
        }
        var wanted = wishes.rows();
        if (!wanted.isEmpty()) {
            add(new PagePart("assessment.voices.courses", VoiceTables.wishes(this, wanted)));
        }
        var texts = voices.texts(getLocale());
        if (!texts.isEmpty()) {
            var words = new NativeDetails(
                    getTranslation("assessment.voices.texts.open", texts.size()), VoiceTables.texts(this, texts));
            add(new PagePart("assessment.voices.texts", words));
        }
    }

    private void topics(List<VoiceRow> rows, String wanted) {
        var subjects = rows.stream().map(VoiceRow::subject).distinct().toList();
        var chosen = subjects.contains(wanted) ? wanted : "";
        var shown = rows.stream()
                .filter(it ->
                        chosen.isEmpty() ? it.persons() != null : it.subject().equals(chosen))
                .toList();
        var few = chosen.isEmpty() ? rows.size() - shown.size() : 0;
        var note = new Paragraph(getTranslation("assessment.voices.note"));
        note.addClassName("v-note");
        var card = new Card(VoiceTables.topics(this, shown));
        if (few > 0) {
            card.add(new Paragraph(getTranslation("assessment.voices.rest", few)));
        }
        add(new VoiceSubjects(subjects, chosen), card, note);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.voices.title");
    }
}
