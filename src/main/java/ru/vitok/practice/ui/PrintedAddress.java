package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.document.QrImage;

/** On paper only: the way back from the sheet in the staff room to the page. */
class PrintedAddress extends Div {

    PrintedAddress(String address) {
        addClassNames("v-print-only", "v-print-address");
        var picture = new Image(new QrImage(address).svgAddress(), getTranslation("practice.paper.code", address));
        add(picture, new Div(new Paragraph(getTranslation("practice.paper.here")), new Paragraph(address)));
    }
}
