package ru.vitok.console;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach the portal: what the operator set, else this machine and the portal's port. */
@Component
class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    String of(String path) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        var base = environment.getProperty("vitok.url", "http://localhost:" + port);
        return base.replaceAll("/+$", "") + "/" + path;
    }
}
