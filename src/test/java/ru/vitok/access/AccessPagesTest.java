package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.access.probe.Probe;
import ru.vitok.access.probe.ProbeSet;
import ru.vitok.uikit.ModuleTranslations;

/** The same cells through the pages: whoever may not see an object gets the page «not found». */
@PortalTest
@ViewPackages(packages = "ru.vitok")
class AccessPagesTest extends SpringBrowserlessTest {

    private static final AccessSheet SHEET = AccessSheet.read();
    private static final Set<String> REFUSALS = Set.of("NotFoundView", "RefusedView");

    @Autowired
    AccessWorld world;

    @Autowired
    List<ProbeSet> sets;

    @BeforeEach
    void russian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
    }

    @Test
    void aPageShowsItsObjectOrIsNotFound() {
        var wrong = new ArrayList<String>();
        for (var probe : probes()) {
            var address = probe.page();
            if (address != null) {
                for (var seat : people()) {
                    var view = world.people().as(seat.person(), () -> open(address.apply(probe.example())));
                    var shown = !REFUSALS.contains(view);
                    if (shown != probe.expected(SHEET, probe.example(), seat)
                            || view.equals("ForbiddenView")
                            || view.equals("FailureView")) {
                        wrong.add("%s by %s: %s".formatted(probe.pair(), seat, view));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String open(String path) {
        UI.getCurrent().navigate(path);
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
    }

    /** One of each role in the school, the municipality and in the neighbouring one. */
    private List<Seat> people() {
        var places = List.of(world.place("A1"), world.place("A"), world.place("B1"));
        return world.seats().stream()
                .filter(it -> !it.guest() && places.contains(it.at()))
                .toList();
    }

    private List<Probe> probes() {
        return sets.stream().flatMap(it -> it.probes().stream()).toList();
    }
}
