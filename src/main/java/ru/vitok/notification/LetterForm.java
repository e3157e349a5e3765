package ru.vitok.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import ru.vitok.uikit.ModuleTranslations;

/** What a letter looks like: one sentence, one link, and the way to stop such letters. */
@Component
class LetterForm {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private final ModuleTranslations texts;
    private final String from;
    private final String site;

    LetterForm(
            ModuleTranslations texts,
            @Value("${vitok.mail.from:vitok@localhost}") String from,
            @Value("${vitok.url:http://localhost:${server.port:8080}}") String site) {
        this.texts = texts;
        this.from = from;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    void fill(MimeMessage message, Letter letter) throws MessagingException {
        var title = oneLine(texts.getTranslation(
                letter.titleKey(),
                ModuleTranslations.RUSSIAN,
                letter.arguments().toArray()));
        var page = site + "/" + (letter.path().startsWith("/") ? letter.path().substring(1) : letter.path());
        var stop = site + "/letters/stop/" + letter.unsubscribe();
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(oneLine(letter.address()));
        helper.setSubject(title);
        helper.setText(plain(title, page, stop), html(title, page, stop));
        message.setHeader(
                "List-Unsubscribe", "<" + site + "/api/v1/letters/" + letter.unsubscribe() + "/stop>, <" + stop + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    /** A line break in what a person typed must not become a header of the letter. */
    private static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    private String plain(String title, String page, String stop) {
        return title + "\n\n" + text("notification.letter.open") + ": " + page + "\n\n--\n"
                + text("notification.letter.why") + "\n" + text("notification.letter.stop") + ": " + stop + "\n";
    }

    private String html(String title, String page, String stop) {
        return """
                <!doctype html><html lang="ru"><body style="margin:0;background:#f5f6f8;font:16px/1.5 sans-serif;color:#1c2333">
                <table role="presentation" width="100%%"><tr><td align="center" style="padding:24px">
                <table role="presentation" width="600" style="max-width:600px;background:#ffffff;border-radius:12px">
                <tr><td style="padding:24px"><p style="margin:0 0 18px">%s</p>
                <p style="margin:0 0 24px"><a href="%s" style="color:#2f5bd0;font-weight:600">%s</a></p>
                <p style="margin:0;font-size:13px;color:#5d6677">%s <a href="%s" style="color:#5d6677">%s</a></p>
                </td></tr></table></td></tr></table></body></html>
                """.formatted(
                        escape(title),
                        escape(page),
                        escape(text("notification.letter.open")),
                        escape(text("notification.letter.why")),
                        escape(stop),
                        escape(text("notification.letter.stop")));
    }

    private String text(String key) {
        return texts.getTranslation(key, ModuleTranslations.RUSSIAN);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
