package ru.vitok.shell;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.kernel.Refusal;

/** An address of the REST interface that does not exist answers as one, not with a page. */
@Hidden
@RestController
class UnknownCall {

    @RequestMapping("/api/**")
    void unknown() {
        throw Refusal.notFound();
    }
}
