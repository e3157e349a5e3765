package ru.vitok.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import ru.vitok.VitokApplication;
import ru.vitok.kernel.Refusal;

/** Runs a command on the data folder of a portal that is not running: no web server, nothing started but what it needs. */
final class StoppedPortal {

    /** Pages cannot be made without a web server, and a command must not take up the portal's waiting jobs. */
    private static final List<String> WITHOUT_PAGES_AND_JOBS = List.of(
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "--db-scheduler.enabled=false");

    private StoppedPortal() {}

    static int run(Path data, List<String> words, PrintWriter out, PrintWriter err) {
        try (var folder = DataFolder.claimAsItIs(data)) {
            var application = new SpringApplication(VitokApplication.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setLazyInitialization(true);
            try (var context =
                    application.run(PortalSettings.with(PortalSettings.of(folder), WITHOUT_PAGES_AND_JOBS))) {
                return context.getBean(ConsoleCommands.class).run(words, out, err);
            } catch (RuntimeException problem) {
                throw new Refusal("console.refusal.start", folder.log().toString());
            }
        }
    }
}
