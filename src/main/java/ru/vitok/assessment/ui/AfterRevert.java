package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ru.vitok.assessment.StandingAfter;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** What will stand once the upload is taken back, test by test. */
class AfterRevert extends Card {

    private static final int LISTED = 12;

    private final Formats formats;

    AfterRevert(List<StandingAfter> tests, Formats formats) {
        super();
        this.formats = formats;
        add(new H2(getTranslation("assessment.import.after")));
        var list = new UnorderedList();
        tests.stream().limit(LISTED).forEach(it -> list.add(new ListItem(words(it))));
        add(list);
        if (tests.size() > LISTED) {
            add(new Paragraph(getTranslation("assessment.import.after.more", tests.size() - LISTED)));
        }
    }

    private String words(StandingAfter it) {
        var slice = Words.slice(this, it.key());
        var file = it.file();
        var at = it.confirmedAt();
        if (at == null) {
            return getTranslation("assessment.import.after.nothing", slice);
        }
        if (it.copied()) {
            return getTranslation("assessment.import.after.copied", slice);
        }
        return file == null
                ? getTranslation("assessment.import.after.others", slice, it.files())
                : getTranslation(
                        "assessment.import.after.files", slice, it.files(), file, formats.moment(at, getLocale()));
    }
}
