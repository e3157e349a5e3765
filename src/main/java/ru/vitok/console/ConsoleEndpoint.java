package ru.vitok.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The door of the operator's commands into a running portal: from this machine, past no proxy, with the secret of the
 * data folder. Whoever lacks one of these finds nothing here.
 */
@Controller
class ConsoleEndpoint {

    static final String PATH = "/console";
    static final String SECRET_HEADER = "Vitok-Console-Secret";
    static final String ARGUMENT = "argument";

    private static final List<String> PROXY_HEADERS = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final ObjectProvider<ConsoleSecret> secret;
    private final ConsoleCommands commands;

    ConsoleEndpoint(ObjectProvider<ConsoleSecret> secret, ConsoleCommands commands) {
        this.secret = secret;
        this.commands = commands;
    }

    @PostMapping(PATH)
    void run(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var arguments = request.getParameterValues(ARGUMENT);
        if (arguments == null || !isOperator(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var answer = response.getOutputStream();
        var out = FrameWriter.printer(Frame.OUT, answer);
        var err = FrameWriter.printer(Frame.ERR, answer);
        var status = commands.run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        answer.write(new Frame(Frame.STATUS, String.valueOf(status)).line().getBytes(StandardCharsets.UTF_8));
        answer.flush();
    }

    private boolean isOperator(HttpServletRequest request) throws IOException {
        var given = request.getHeader(SECRET_HEADER);
        var expected = secret.getIfAvailable();
        return expected != null
                && given != null
                && expected.matches(given)
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && PROXY_HEADERS.stream().allMatch(name -> request.getHeader(name) == null);
    }
}
