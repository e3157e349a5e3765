package ru.vitok.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Turns a page of HTML into a PDF tagged for screen readers (PDF/UA-1), in our own PT Sans; nothing is fetched but pictures that lie in the page. */
@Component
class PdfSetter {

    private static final String FAMILY = "PT Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final String STYLE = new String(read("paper.css"), StandardCharsets.UTF_8);
    private static final byte[] REGULAR_FONT = read("fonts/PTS55F.ttf");
    private static final byte[] ITALIC_FONT = read("fonts/PTS56F.ttf");
    private static final byte[] BOLD_FONT = read("fonts/PTS75F.ttf");

    static String style() {
        return STYLE;
    }

    byte[] set(Document page) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Vitok")
                .withW3cDocument(new W3CDom().fromJsoup(page), null)
                .toStream(out)
                .useFont(font(REGULAR_FONT), FAMILY, NORMAL, FontStyle.NORMAL, true)
                .useFont(font(ITALIC_FONT), FAMILY, NORMAL, FontStyle.ITALIC, true)
                .useFont(font(BOLD_FONT), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (uri, _) -> uri.startsWith(PaperPicture.BEGINNING),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static byte[] read(String resource) {
        try (var in = Objects.requireNonNull(PdfSetter.class.getResourceAsStream("/document/" + resource), resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
