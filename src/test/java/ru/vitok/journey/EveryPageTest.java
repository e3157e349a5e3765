package ru.vitok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteAliasData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;

/** Every route of the router at a desk and on a phone. */
@PortalTest
class EveryPageTest {

    @Autowired
    ServletContext servlets;

    @Autowired
    Examples examples;

    @Autowired
    PageChecks checks;

    @Test
    void everyRouteHasAnExample() {
        var routes =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                        .flatMap(EveryPageTest::templates)
                        .toList();

        assertThat(routes).contains("desk", "practices/:id/edit");
        assertThat(examples.all()).extracting(Examples.Example::route).containsAll(routes);
    }

    @TestFactory
    Stream<DynamicTest> aPageCanBeUsedAtADeskAndOnAPhone() {
        return checks.of(examples.all(), List.of(Look.DESK, Look.PHONE));
    }

    private static Stream<String> templates(RouteData route) {
        return Stream.concat(
                Stream.of(route.getTemplate()), route.getRouteAliases().stream().map(RouteAliasData::getTemplate));
    }
}
