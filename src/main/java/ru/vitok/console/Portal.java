package ru.vitok.console;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import ru.vitok.VitokApplication;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.FirstAdministrator;

/**
 * Starts the portal on a data folder. Standard output carries one line, READY with the address, once the first page
 * can be served; what a person should know goes to standard error, everything else to the log.
 */
public final class Portal {

    private final Launch launch;
    private final DataFolder folder;
    private final ConsoleSecret secret = ConsoleSecret.fresh();

    private Portal(Launch launch, DataFolder folder) {
        this.launch = launch;
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        var out = System.out;
        System.setOut(System.err);
        try {
            var launch = Launch.of(arguments);
            launch.check();
            var url = new Portal(launch, DataFolder.claim(launch.data(), launch.mode())).start(List.of(arguments));
            announce(url, launch.mode(), out);
        } catch (Refusal refusal) {
            System.err.println(ConsoleTexts.explain(refusal));
            System.exit(ConsoleCommands.REFUSED);
        }
    }

    private static void announce(String url, DataFolder.Mode mode, PrintStream out) {
        if (mode == DataFolder.Mode.DEMO) {
            System.err.println(ConsoleTexts.text("console.started.demo"));
        }
        System.err.println(ConsoleTexts.text("console.started.stop"));
        out.println("READY " + url);
        out.flush();
    }

    private String start(List<String> arguments) {
        System.err.println(ConsoleTexts.text("console.starting", folder.log().toString()));
        try {
            var process = new PortalProcess(ProcessHandle.current().pid(), "", secret.value());
            process.write(folder.portalProperties());
            var context = application().run(PortalSettings.with(PortalSettings.of(folder), arguments));
            var url = launch.url(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            FirstPage.awaitAt(url);
            process.at(url).write(folder.portalProperties());
            if (context.getBean(FirstAdministrator.class).wanted()) {
                System.err.println(ConsoleTexts.text(
                        "console.started.setup", url, folder.log().toString()));
            }
            return url;
        } catch (IOException | RuntimeException problem) {
            LoggerFactory.getLogger(Portal.class).error("The portal did not start", problem);
            throw new Refusal("console.refusal.start", folder.log().toString());
        }
    }

    private SpringApplication application() {
        var application = new SpringApplication(VitokApplication.class);
        application.addInitializers(context -> keepSecret(context));
        application.addListeners(
                (ContextClosedEvent _) -> folder.portalProperties().toFile().delete());
        return application;
    }

    private void keepSecret(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("consoleSecret", secret);
    }
}
