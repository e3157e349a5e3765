package ru.vitok.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;

/** Our own web component in Java's hands. */
class HeatGrid extends Div {

    /** A click or Enter on a cell: which row and which task. */
    interface CellListener extends Serializable {
        void opened(String row, String task);
    }

    private final Element heat = new Element("vitok-heatmap");

    HeatGrid(String json, CellListener listener) {
        heat.setProperty("data", json);
        heat.addEventListener("cell", event -> {
                    var data = event.getEventData();
                    listener.opened(
                            data.get("event.detail.row").asString(),
                            data.get("event.detail.task").asString());
                })
                .addEventData("event.detail.row")
                .addEventData("event.detail.task");
        getElement().appendChild(heat);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/c/heatmap.js");
    }
}
