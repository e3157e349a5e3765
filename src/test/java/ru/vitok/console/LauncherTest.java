package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void theShellPartDoesWhatItsOwnTestsSay() throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "src/test/sh/launcher-test.sh")
                .redirectErrorStream(true)
                .start();
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
        assertThat(shell.exitValue()).as(said).isZero();
        assertThat(said).contains(" passed, 0 failed");
    }
}
