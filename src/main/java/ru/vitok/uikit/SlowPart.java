package ru.vitok.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A part of a page that takes time to read. The page opens at once; where the reading is over in a moment, the part is
 * there with it, else it says that it is being read and is filled later.
 */
public class SlowPart<T> extends Div {

    private static final int MOMENT_MILLISECONDS = 120;
    // push can stop silently: the page also asks by itself
    private static final int POLL_MILLISECONDS = 1_000;

    private static final String WAITING = SlowPart.class.getName() + " waiting";

    private final CompletableFuture<T> reading;
    private final Function<T, List<Component>> drawing;
    private boolean drawn;
    private boolean waiting;

    /**
     * @param read what is read beside the page, without its components
     * @param drawing makes of it what will stand here
     */
    public SlowPart(SlowReads reads, Supplier<T> read, Function<T, List<Component>> drawing) {
        this.drawing = drawing;
        addClassName("v-stack");
        reading = reads.start(read);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (drawn) {
            return;
        }
        if (soon()) {
            draw(event.getUI());
        } else {
            await(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        // nobody waits for it any more; what has not begun need not begin
        if (!drawn) {
            reading.cancel(false);
            over(event.getUI());
        }
    }

    private boolean soon() {
        var moment = new CompletableFuture<Void>();
        reading.whenComplete((_, _) -> moment.complete(null));
        moment.completeOnTimeout(null, MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS)
                .join();
        return reading.isDone();
    }

    private void await(UI ui) {
        getElement().setAttribute("aria-busy", "true");
        add(new Skeleton());
        waiting = true;
        poll(ui, 1);
        var fill = ui.accessLater(() -> draw(ui), () -> {});
        reading.whenComplete((_, _) -> fill.run());
    }

    private void over(UI ui) {
        if (waiting) {
            waiting = false;
            poll(ui, -1);
        }
    }

    /** The page asks as long as any of its parts waits. */
    private static void poll(UI ui, int more) {
        var before = ComponentUtil.getData(ui, WAITING) instanceof Integer known ? known : 0;
        ComponentUtil.setData(ui, WAITING, before + more);
        ui.setPollInterval(before + more > 0 ? POLL_MILLISECONDS : -1);
    }

    private void draw(UI ui) {
        if (drawn || reading.isCancelled()) {
            return;
        }
        drawn = true;
        over(ui);
        getElement().removeAttribute("aria-busy");
        removeAll();
        if (reading.state() == Future.State.SUCCESS) {
            add(drawing.apply(reading.resultNow()));
        } else {
            var again = Buttons.quiet(
                    getTranslation("uikit.slow.again"),
                    "refresh-cw",
                    () -> ui.getPage().reload());
            add(new Card(new EmptyState(
                    getTranslation("uikit.slow.failed"), getTranslation("uikit.slow.failed.words"), again)));
            ui.getSession().getErrorHandler().error(new ErrorEvent(reading.exceptionNow()));
        }
    }
}
