package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeRow;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;

/** What the person wrote, alone or with colleagues, and where colleagues ask the person to write along. */
@Route("practices/mine")
@PermitAll
class MyPracticesView extends Div implements HasDynamicTitle {

    MyPracticesView(PracticeLibrary library) {
        var share = Buttons.primaryLink(getTranslation("practice.library.share"), "pencil", "/" + PracticePaths.NEW);
        add(new PageHead(getPageTitle()).actions(share));
        var asking = library.asking();
        if (!asking.isEmpty()) {
            add(new Card(getTranslation("practice.mine.asking"), list(asking, it -> PracticePaths.page(it.id()))));
        }
        var mine = library.mine();
        if (mine.isEmpty()) {
            add(new Card(
                    new EmptyState(getTranslation("practice.mine.empty"), getTranslation("practice.mine.empty.hint"))));
            return;
        }
        add(new Card(list(mine, it -> it.status().open() ? PracticePaths.page(it.id()) : PracticePaths.edit(it.id()))));
    }

    private static Div list(List<PracticeRow> rows, Function<PracticeRow, String> path) {
        var list = new Div();
        list.addClassName("v-list");
        rows.forEach(row -> list.add(new RowItem(row, path.apply(row))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.mine.title");
    }
}
