package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import ru.vitok.kernel.Refusal;

class LaunchTest {

    @Test
    void theDemoIsReachedFromThisMachineOnly() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Launch.of("--vitok.demo=true", "--server.address=0.0.0.0", "--server.port=0")
                        .check())
                .returns("console.refusal.demo-address", Refusal::key);
    }

    @Test
    void anEmptyPortalMayListenToAll() {
        var launch = Launch.of("--vitok.demo=false", "--server.address=0.0.0.0", "--server.port=0");

        launch.check();

        assertThat(launch.url(8081)).isEqualTo("http://localhost:8081");
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingStarts() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var launch = Launch.of("--server.port=" + other.getLocalPort());

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(launch::check)
                    .returns("console.refusal.port", Refusal::key);
        }
    }
}
