package ru.vitok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ru.vitok.PortalTest;
import ru.vitok.people.Pace;

@PortalTest
class PaperPaceTest {

    @Autowired
    Pace pace;

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practices/1/paper.pdf",
                "/practices/1/paper.docx",
                "/VAADIN/dynamic/resource/3/1f0c2d3e/fields.xlsx"
            })
    void whoFetchesTooManyPapersIsToldToWait(String path) throws Exception {
        var given = 0;
        while (given < 400 && get("192.0.2." + path.length(), path).getStatus() == 200) {
            given++;
        }
        assertThat(given).isBetween(300, 310);

        var refused = get("192.0.2." + path.length(), path);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 20);
        assertThat(refused.getContentAsString()).contains("Слишком много файлов подряд. Подождите");
        assertThat(get("198.51.100.7", path).getStatus()).isEqualTo(200);
    }

    @Test
    void pagesAndFilesThatLieReadyAreNotCounted() throws Exception {
        for (var i = 0; i < 400; i++) {
            assertThat(get("192.0.2.99", "/practices/1").getStatus()).isEqualTo(200);
            assertThat(get("192.0.2.99", "/practices/1/files/2").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse get(String address, String path) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var response = new MockHttpServletResponse();
        new PaperPace(pace).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
