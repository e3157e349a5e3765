package ru.vitok.document;

import java.util.Arrays;
import java.util.Collection;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Says in a finished DOCX what its pictures show: whoever draws them there says «Generated». */
final class PictureWords {

    private PictureWords() {}

    static void write(XWPFDocument document, Collection<PaperPicture> pictures) {
        if (!pictures.isEmpty()) {
            TemplateTags.everyParagraph(document).stream()
                    .flatMap(it -> it.getRuns().stream())
                    .forEach(run -> pictures.forEach(it -> write(run, it)));
        }
    }

    private static void write(XWPFRun run, PaperPicture picture) {
        var shown = run.getEmbeddedPictures().stream()
                .filter(it -> Arrays.equals(it.getPictureData().getData(), picture.bytes()))
                .findFirst();
        shown.ifPresent(it -> {
            it.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alt());
            for (var drawing : run.getCTR().getDrawingList()) {
                drawing.getInlineList().forEach(inline -> inline.getDocPr().setDescr(picture.alt()));
            }
        });
    }
}
