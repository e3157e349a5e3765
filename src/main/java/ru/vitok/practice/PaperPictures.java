package ru.vitok.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ru.vitok.document.PaperPicture;

/** The pictures of a practice's text for its paper: the small ones that we drew, as far as the reader may see them. */
@Component
class PaperPictures {

    /** Together, so that a paper stays a paper. */
    private static final int MOST = 20;

    private static final long TOGETHER = 6L << 20;
    private static final Pattern SHOWN =
            Pattern.compile("<img[^>]* src=\"/practices/[0-9a-f-]{36}/files/([0-9a-f-]{36})/small\"");

    private final PracticeAttachments attachments;
    private final AttachmentDelivery delivery;

    PaperPictures(PracticeAttachments attachments, AttachmentDelivery delivery) {
        this.attachments = attachments;
        this.delivery = delivery;
    }

    AttachedPictures beside(UUID practice) {
        return new AttachedPictures(attachments.of(practice));
    }

    /** By the addresses by which the prose names them; what is beyond the measure is left out. */
    Map<String, PaperPicture> of(UUID practice, String html, Measure measure) {
        var pictures = new HashMap<String, PaperPicture>();
        var shown = SHOWN.matcher(html);
        while (shown.find() && measure.left(MOST, TOGETHER)) {
            var id = UUID.fromString(shown.group(1));
            var address = "/" + PracticePaths.file(practice, id) + "/small";
            pictures.computeIfAbsent(address, _ -> measure.count(picture(practice, id)));
        }
        return pictures;
    }

    /** How much one paper has taken. */
    static final class Measure {

        private int count;
        private long size;

        private boolean left(int most, long together) {
            return count < most && size < together;
        }

        private PaperPicture count(PaperPicture picture) {
            count++;
            size += picture.bytes().length;
            return picture;
        }
    }

    private PaperPicture picture(UUID practice, UUID id) {
        var small = delivery.small(practice, id);
        try (var content = small.content()) {
            return new PaperPicture(
                    content.readAllBytes(), small.file().mediaType().equals("image/jpeg"), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
