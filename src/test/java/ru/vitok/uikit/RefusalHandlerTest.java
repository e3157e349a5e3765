package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import ru.vitok.kernel.Refusal;

/** A refusal is told as such wherever it was thrown: a file that came is handled while the page is waited for. */
class RefusalHandlerTest {

    @Test
    void whatIsWrappedIsToldAsWhatItIs() {
        var refusal = Refusal.conflict("document.refusal.unknown-tags");

        assertThat(RefusalHandler.thrown(new ExecutionException(new ExecutionException(refusal))))
                .isSameAs(refusal);
        assertThat(RefusalHandler.thrown(refusal)).isSameAs(refusal);
        var bare = new ExecutionException("nothing inside", null);
        assertThat(RefusalHandler.thrown(bare)).isSameAs(bare);
    }
}
