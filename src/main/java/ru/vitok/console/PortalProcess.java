package ru.vitok.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What the running portal leaves in its data folder for the operator's commands. The address is empty while it is
 * still starting.
 */
record PortalProcess(long pid, String address, String secret) {

    static Optional<PortalProcess> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new PortalProcess(
                    Long.parseLong(properties.getProperty("pid", "0")),
                    properties.getProperty("address", ""),
                    properties.getProperty("secret", "")));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        OwnerOnly.file(file, "pid=%d%naddress=%s%nsecret=%s%n".formatted(pid, address, secret));
    }

    PortalProcess at(String where) {
        return new PortalProcess(pid, where, secret);
    }

    boolean isReady() {
        return !address.isEmpty();
    }
}
