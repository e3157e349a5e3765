package ru.vitok.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.springframework.boot.DefaultApplicationArguments;
import ru.vitok.kernel.Refusal;

/** What the launcher asked for. */
record Launch(Path data, DataFolder.Mode mode, String address, int port) {

    static Launch of(String... arguments) {
        var given = new DefaultApplicationArguments(arguments);
        return new Launch(
                Path.of(value(given, "vitok.data", "data")).toAbsolutePath().normalize(),
                Boolean.parseBoolean(value(given, "vitok.demo", "false"))
                        ? DataFolder.Mode.DEMO
                        : DataFolder.Mode.EMPTY,
                value(given, "server.address", "127.0.0.1"),
                Integer.parseInt(value(given, "server.port", "8080")));
    }

    /** Looks at what would stop the portal half-way, before anything is started. */
    void check() {
        var where = whereItListens();
        if (mode == DataFolder.Mode.DEMO && !where.isLoopbackAddress()) {
            throw new Refusal("console.refusal.demo-address", address);
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(where, port));
        } catch (IOException taken) {
            throw new Refusal("console.refusal.port", String.valueOf(port));
        }
    }

    /** The address at which this machine reaches the portal. */
    String url(int boundPort) {
        var where = whereItListens();
        var host = where.isLoopbackAddress() || where.isAnyLocalAddress() ? "localhost" : address;
        return "http://%s:%d".formatted(host, boundPort);
    }

    private InetAddress whereItListens() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException unknown) {
            throw new Refusal("console.refusal.address", address);
        }
    }

    private static String value(DefaultApplicationArguments given, String name, String otherwise) {
        var values = given.getOptionValues(name);
        return values == null || values.isEmpty() ? otherwise : values.getLast();
    }
}
