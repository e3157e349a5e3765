package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.vitok.PortalTest;

@PortalTest
@ViewPackages(packages = "ru.vitok.shell")
class PlainTableTest extends SpringBrowserlessTest {

    @Test
    void onAPhoneTheFirstRowsStandAndOneTapBringsTheRest() {
        var table = table(5).shortened(3, "Все загрузки: 5");
        UI.getCurrent().add(table);

        assertThat(later(table)).containsExactly(false, false, false, true, true);
        assertThat(find(NativeTable.class, table).single().getClassNames()).contains("is-short");

        var rest = find(NativeButton.class, table).single();
        assertThat(rest.getElement().getTextRecursively()).isEqualTo("Все загрузки: 5");
        test(rest).click();

        assertThat(find(NativeTable.class, table).single().getClassNames()).doesNotContain("is-short");
        assertThat(rest.isVisible()).isFalse();
    }

    @Test
    void fewRowsNeedNoButton() {
        var table = table(3).shortened(3, "Все загрузки: 3");
        UI.getCurrent().add(table);

        assertThat(later(table)).containsExactly(false, false, false);
        assertThat(find(NativeButton.class, table).all()).isEmpty();
    }

    private static PlainTable table(int rows) {
        var table = new PlainTable("Загрузки", "assessment.data.file", "assessment.data.when").stacked();
        IntStream.range(0, rows).forEach(it -> table.row("ВПР_" + it + ".zip", "вчера"));
        return table;
    }

    private List<Boolean> later(PlainTable table) {
        return find(NativeTable.class, table).single().getBody().getRows().stream()
                .map(NativeTableRow::getClassNames)
                .map(it -> it.contains("is-later"))
                .toList();
    }
}
