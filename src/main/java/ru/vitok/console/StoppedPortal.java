package ru.vitok.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import ru.vitok.VitokApplication;
import ru.vitok.kernel.Refusal;

/** Runs a command on the data folder of a portal that is not running: no web server, nothing started but what it needs. */
final class StoppedPortal {

    /** Pages cannot be made without a web server; what the command set off is finished before the database stops. */
    private static final List<String> WITHOUT_PAGES = List.of(
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "--spring.task.execution.shutdown.await-termination=true",
            "--spring.task.execution.shutdown.await-termination-period=10m");

    private StoppedPortal() {}

    /** Imports are done by the portal's jobs; other commands leave waiting jobs to the portal. */
    private static List<String> settings(List<String> words) {
        var settings = new ArrayList<>(WITHOUT_PAGES);
        settings.add("--db-scheduler.enabled=" + words.getFirst().equals("import"));
        return settings;
    }

    static int run(Path data, List<String> words, PrintWriter out, PrintWriter err) {
        try (var folder = DataFolder.claimAsItIs(data)) {
            var application = new SpringApplication(VitokApplication.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setLazyInitialization(true);
            try (var context = application.run(PortalSettings.with(PortalSettings.of(folder), settings(words)))) {
                return context.getBean(ConsoleCommands.class).run(words, out, err);
            } catch (RuntimeException problem) {
                throw new Refusal("console.refusal.start", folder.log().toString());
            }
        }
    }
}
