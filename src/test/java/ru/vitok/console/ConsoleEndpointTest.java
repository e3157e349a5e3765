package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import ru.vitok.kernel.Refusal;
import ru.vitok.uikit.ModuleTranslations;

class ConsoleEndpointTest {

    private static final ConsoleSecret SECRET = ConsoleSecret.fresh();

    @Test
    void anOperatorGetsTheCommandsOutputAndItsStatus() throws Exception {
        var response = answer(request("greet", "Анна\nМария"), SECRET);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(frames(response))
                .containsExactly(
                        new Frame(Frame.ERR, "говорю…"),
                        new Frame(Frame.OUT, "Здравствуйте, Анна\nМария\n"),
                        new Frame(Frame.STATUS, "0"));
    }

    @Test
    void aRefusalBecomesASentenceAndStatus1() throws Exception {
        assertThat(frames(answer(request("refuse"), SECRET)))
                .containsExactly(
                        new Frame(Frame.ERR, "Порт 80 занят или недоступен: назовите другой в --port\n"),
                        new Frame(Frame.STATUS, "1"));
    }

    @Test
    void anUnknownCommandIsMisuse() throws Exception {
        assertThat(frames(answer(request("fly", "away"), SECRET)))
                .containsExactly(new Frame(Frame.ERR, "Команды «fly away» нет\n"), new Frame(Frame.STATUS, "2"));
    }

    @Test
    void aWrongSecretFindsNothing() throws Exception {
        assertNothingThere(request("greet", "Анна"), ConsoleSecret.fresh());
    }

    @Test
    void withoutASecretOfItsOwnThePortalHasNoSuchDoor() throws Exception {
        assertNothingThere(request("greet", "Анна"), null);
    }

    @Test
    void anotherMachineFindsNothing() throws Exception {
        var request = request("greet", "Анна");
        request.setRemoteAddr("192.0.2.7");

        assertNothingThere(request, SECRET);
    }

    @Test
    void aProxyOnThisMachineFindsNothing() throws Exception {
        var request = request("greet", "Анна");
        request.addHeader("X-Forwarded-For", "192.0.2.7");

        assertNothingThere(request, SECRET);
    }

    private static void assertNothingThere(MockHttpServletRequest request, @Nullable ConsoleSecret secret)
            throws Exception {
        var response = answer(request, secret);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private static MockHttpServletRequest request(String... words) {
        var request = new MockHttpServletRequest("POST", ConsoleEndpoint.PATH);
        request.addParameter(ConsoleEndpoint.ARGUMENT, words);
        request.addHeader(ConsoleEndpoint.SECRET_HEADER, SECRET.value());
        return request;
    }

    private static MockHttpServletResponse answer(MockHttpServletRequest request, @Nullable ConsoleSecret secret)
            throws Exception {
        var beans = new DefaultListableBeanFactory();
        if (secret != null) {
            beans.registerSingleton("consoleSecret", secret);
        }
        var commands = new ConsoleCommands(List.of(new Greet(), new Refuse()), new ModuleTranslations());
        var response = new MockHttpServletResponse();
        new ConsoleEndpoint(beans.getBeanProvider(ConsoleSecret.class), commands).run(request, response);
        return response;
    }

    private static List<Frame> frames(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return response.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(Frame::of)
                .collect(Collectors.toList());
    }

    private record Greet() implements ConsoleCommand {
        @Override
        public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
            err.print("говорю…");
            err.flush();
            out.println("Здравствуйте, " + arguments.getFirst());
            return ConsoleCommands.DONE;
        }

        @Override
        public String name() {
            return "greet";
        }
    }

    private record Refuse() implements ConsoleCommand {
        @Override
        public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
            throw new Refusal("console.refusal.port", "80");
        }

        @Override
        public String name() {
            return "refuse";
        }
    }
}
