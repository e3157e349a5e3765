package ru.vitok.document;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sets papers: as DOCX by the municipality's template, and as a tagged PDF. Who may have one, its module decides. */
@Service
public class Papers {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF = "application/pdf";

    private final Templates templates;
    private final PdfSetter pdf;

    Papers(Templates templates, PdfSetter pdf) {
        this.templates = templates;
        this.pdf = pdf;
    }

    public byte[] docx(PaperForm form, Paper paper, UUID municipality) {
        return DocxSetter.set(templates.bytes(form, municipality), form, paper);
    }

    public byte[] pdf(PaperForm form, Paper paper) {
        return pdf.set(PaperHtml.of(form, paper));
    }
}
