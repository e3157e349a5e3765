package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import ru.vitok.practice.review.RubricVersion;
import ru.vitok.uikit.Formats;

/** «Версия 2, 22 ноября, 15:04, Белякова Е. В.: наибольшая сумма 24, рекомендовать можно от 14» */
class RubricVersionName extends Div {

    RubricVersionName(RubricVersion version, Formats formats) {
        var at = version.at();
        var by = version.by();
        var most = version.rubric().most();
        var pass = version.rubric().pass();
        setText(
                at == null || by == null
                        ? getTranslation("practice.rubric.edit.own", most, pass)
                        : getTranslation(
                                "practice.rubric.edit.version",
                                version.version(),
                                formats.moment(at, getLocale()),
                                by,
                                most,
                                pass));
    }
}
