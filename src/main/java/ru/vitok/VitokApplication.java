package ru.vitok;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The whole portal. Method security is switched on here so that module tests run with it too. */
@SpringBootApplication
@Modulithic(systemName = "Vitok", sharedModules = "kernel")
@EnableMethodSecurity
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class VitokApplication implements AppShellConfigurator {

    static void main(String[] arguments) {
        SpringApplication.run(VitokApplication.class, arguments);
    }

    /** The reader's display settings are applied before the first paint, so this script stands in the head. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/favicon.svg", "any");
        settings.addInlineWithContents(
                Inline.Position.PREPEND, "<script src=\"/c/app.js\"></script>", Inline.Wrapping.NONE);
        settings.setViewport("width=device-width, initial-scale=1");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
