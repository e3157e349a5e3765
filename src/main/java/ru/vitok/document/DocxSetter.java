package ru.vitok.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Fills a template. What people wrote goes in as text: braces in it stay braces. */
final class DocxSetter {

    private static final double PICTURE_SIDE = 2.8;

    private DocxSetter() {}

    static byte[] set(byte[] template, PaperForm form, Paper paper) {
        var settings = Configure.builder()
                .bind(PaperForm.ROWS, new LoopRowTableRenderPolicy("[", "]", false))
                .build();
        var out = new ByteArrayOutputStream();
        try (var document = XWPFTemplate.compile(new ByteArrayInputStream(template), settings)) {
            var tables = new ArrayList<Element>();
            var shown = new ProsePictures(paper);
            document.render(data(form, paper, tables));
            ProseTables.place(document.getXWPFDocument(), tables);
            shown.place(document.getXWPFDocument());
            var about = document.getXWPFDocument().getProperties().getCoreProperties();
            about.setTitle(paper.title());
            about.setCreator("Vitok");
            PictureWords.write(document.getXWPFDocument(), paper.pictures().values());
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, Object> data(PaperForm form, Paper paper, List<Element> tables) {
        var data = new HashMap<String, Object>(paper.words());
        data.put(PaperForm.TITLE, paper.title());
        form.words().forEach(it -> data.putIfAbsent(it, ""));
        paper.pictures().forEach((word, picture) -> data.put(PaperForm.picture(word), drawn(picture)));
        form.parts().forEach(it -> data.put(it.key(), parts(it, paper.parts(), tables)));
        return data;
    }

    private static PictureRenderData drawn(PaperPicture picture) {
        return Pictures.ofBytes(picture.bytes(), PictureType.PNG)
                .sizeInCm(PICTURE_SIDE, PICTURE_SIDE)
                .create();
    }

    private static List<Map<String, Object>> parts(PartForm form, List<PaperPart> all, List<Element> tables) {
        var parts = new ArrayList<Map<String, Object>>();
        for (var part : all) {
            if (part.key().equals(form.key())) {
                parts.add(data(form, part, tables));
            }
        }
        return parts;
    }

    private static Map<String, Object> data(PartForm form, PaperPart part, List<Element> tables) {
        var data = new HashMap<String, Object>();
        data.put(PaperForm.NAME, part.name());
        var lines = part.prose().isEmpty() ? part.lines() : ProseLines.of(part.prose(), tables);
        data.put(
                PaperForm.LINES,
                lines.stream().map(it -> Map.of(PaperForm.LINE, it)).toList());
        data.put(
                PaperForm.TABLE, part.rows().isEmpty() ? List.of() : List.of(Map.of(PaperForm.ROWS, rows(form, part))));
        form.inner().forEach(it -> data.put(it.key(), parts(it, part.inner(), tables)));
        return data;
    }

    private static List<Map<String, String>> rows(PartForm form, PaperPart part) {
        var rows = new ArrayList<Map<String, String>>();
        for (var row : part.rows()) {
            var cells = new HashMap<>(row);
            form.columns().forEach(it -> cells.putIfAbsent(it.key(), ""));
            rows.add(cells);
        }
        return rows;
    }
}
