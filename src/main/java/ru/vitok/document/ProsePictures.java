package ru.vitok.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;

/** Puts the pictures of a prose where their marks stand in a filled document, in their own lines. */
final class ProsePictures {

    private static final String MARK = "\uE0F4";
    private static final Pattern PLACE =
            Pattern.compile(MARK + "([^" + MARK + "]+)" + MARK + "([^" + MARK + "]*)" + MARK);
    /** Widest on the page: the text's width; highest: a third of a page. */
    private static final double WIDEST = 480;

    private static final double HIGHEST = 280;

    private final Map<String, PaperPicture> pictures = new HashMap<>();

    ProsePictures(Paper paper) {
        paper.parts().forEach(part -> pictures.putAll(part.pictures()));
    }

    /** What holds the place of a picture in a line; its words where it is not drawn. */
    static String mark(Element picture) {
        return MARK + picture.attr("src") + MARK + picture.attr("alt").replaceAll("\\s+", " ") + MARK;
    }

    static String unmarked(String html) {
        return html.replace(MARK, "");
    }

    static boolean marks(String line) {
        return PLACE.matcher(line).find();
    }

    void place(XWPFDocument document) {
        TemplateTags.everyParagraph(document).forEach(paragraph -> {
            var mark = PLACE.matcher(paragraph.getText());
            if (mark.find()) {
                set(paragraph, mark.group(1), mark.group(2));
            }
        });
    }

    private void set(XWPFParagraph paragraph, String address, String alt) {
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        var picture = pictures.get(address);
        if (picture == null) {
            paragraph.createRun().setText(alt);
            return;
        }
        try {
            draw(paragraph, picture, alt);
        } catch (IOException | InvalidFormatException unreadable) {
            paragraph.createRun().setText(alt);
        }
    }

    private static void draw(XWPFParagraph paragraph, PaperPicture picture, String alt)
            throws IOException, InvalidFormatException {
        var drawn = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        if (drawn == null) {
            throw new IOException("no picture");
        }
        var share = Math.min(1, Math.min(WIDEST / drawn.getWidth(), HIGHEST / drawn.getHeight()));
        var run = paragraph.createRun();
        run.addPicture(
                new ByteArrayInputStream(picture.bytes()),
                picture.jpeg() ? PictureType.JPEG : PictureType.PNG,
                picture.jpeg() ? "picture.jpg" : "picture.png",
                Units.toEMU(drawn.getWidth() * share),
                Units.toEMU(drawn.getHeight() * share));
        for (var drawing : run.getCTR().getDrawingList()) {
            drawing.getInlineList().forEach(inline -> inline.getDocPr().setDescr(alt));
        }
        run.getEmbeddedPictures()
                .forEach(it -> it.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt));
    }
}
