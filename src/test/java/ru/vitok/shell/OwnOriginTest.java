package ru.vitok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnOriginTest {

    private final OwnOrigin filter = new OwnOrigin("https://vitok.example");

    @ParameterizedTest
    @ValueSource(strings = {"https://vitok.example", "http://127.0.0.1:8080", "http://127.0.0.1:8080/"})
    void ownPagesOpenAWebSocket(String origin) throws Exception {
        assertThat(socket(origin)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "https://vitok.example.evil.example",
                "https://evil.example/vitok.example",
                "http://127.0.0.1:8081",
                "null",
                "",
                "http://[broken"
            })
    void foreignPagesDoNot(String origin) throws Exception {
        assertThat(socket(origin)).isEqualTo(403);
    }

    @Test
    void aProgramThatNamesNoPageIsNoBrowser() throws Exception {
        assertThat(socket(null)).isEqualTo(200);
    }

    @Test
    void anOrdinaryRequestIsLeftToOthers() throws Exception {
        var request = request("http://evil.example");
        request.removeHeader("Upgrade");

        assertThat(status(request)).isEqualTo(200);
    }

    private int socket(@Nullable String origin) throws Exception {
        return status(request(origin));
    }

    private int status(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest request(@Nullable String origin) {
        var request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.addHeader("Host", "127.0.0.1:8080");
        request.addHeader("Upgrade", "websocket");
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return request;
    }
}
