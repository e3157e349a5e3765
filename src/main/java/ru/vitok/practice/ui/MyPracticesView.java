package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;

/** What the person wrote, with drafts and what reviewers asked for. */
@Route("practices/mine")
@PermitAll
class MyPracticesView extends Div implements HasDynamicTitle {

    MyPracticesView(PracticeLibrary library) {
        var share = Buttons.primaryLink(getTranslation("practice.library.share"), "pencil", "/" + PracticePaths.NEW);
        add(new PageHead(getPageTitle()).actions(share));
        var mine = library.mine();
        if (mine.isEmpty()) {
            add(new Card(
                    new EmptyState(getTranslation("practice.mine.empty"), getTranslation("practice.mine.empty.hint"))));
            return;
        }
        var list = new Div();
        list.addClassName("v-list");
        mine.forEach(row -> list.add(
                new RowItem(row, row.status().open() ? PracticePaths.page(row.id()) : PracticePaths.edit(row.id()))));
        add(new Card(list));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.mine.title");
    }
}
