package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;
import ru.vitok.uikit.Chart;

/** A chart that is reckoned only for those who open it. */
class FlowDetails extends NativeDetails {

    private final Div place = new Div();

    FlowDetails(String summary, Supplier<Chart> chart) {
        super(summary);
        place.addClassName("v-section");
        setContent(place);
        addToggleListener(it -> {
            if (it.isOpened() && place.getComponentCount() == 0) {
                place.add(chart.get());
            }
        });
    }
}
