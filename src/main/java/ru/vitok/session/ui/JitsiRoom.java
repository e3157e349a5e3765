package ru.vitok.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.Supplier;
import ru.vitok.session.VideoRooms;

/** The video room in the page, by our own web component. */
@Tag("vitok-jitsi")
class JitsiRoom extends Component {

    JitsiRoom(VideoRooms.Pass pass, String language, Supplier<VideoRooms.Pass> again) {
        getElement()
                .setProperty("domain", pass.domain())
                .setProperty("displayName", pass.name())
                .setProperty("subject", pass.subject())
                .setProperty("lang", language)
                .setProperty("jwt", pass.jwt())
                .setProperty("room", pass.room());
        getElement()
                .addEventListener("jitsi-state", event -> {
                    var state = event.getEventData().get("event.detail.state").asString();
                    if ("TOKEN_NEEDED".equals(state)) {
                        getElement().setProperty("jwt", again.get().jwt());
                    }
                })
                .addEventData("event.detail.state");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("/c/jitsi.js");
    }
}
