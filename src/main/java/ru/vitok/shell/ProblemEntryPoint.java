package ru.vitok.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import ru.vitok.uikit.ModuleTranslations;
import tools.jackson.databind.json.JsonMapper;

/** Who comes to the REST door without a token hears so in the form of RFC 9457. */
class ProblemEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        write(request, response, HttpStatus.UNAUTHORIZED, "SIGNED_OUT", "kernel.refusal.signed-out");
    }

    static void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String key)
            throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", new ModuleTranslations().getTranslation(key, RestErrors.language(request)));
        body.put("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JsonMapper.shared().writeValueAsString(body));
    }
}
