package ru.vitok.feed;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The portal's address as others know it. */
@Component
public class Site {

    private final Environment environment;

    Site(Environment environment) {
        this.environment = environment;
    }

    public String address(String path) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        var base = environment.getProperty("vitok.url", "http://localhost:" + port);
        return base.replaceAll("/+$", "") + "/" + path;
    }

    /** Whom to write to about the portal: the sender of its letters. */
    public String contact() {
        return environment.getProperty("vitok.mail.from", "admin@" + host());
    }

    /** The name that makes identifiers of ours unlike those of others. */
    public String host() {
        return URI.create(address("")).getHost();
    }
}
