package ru.vitok.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** The only door through which markup reaches a page. Whatever comes in is reduced to what is harmless. */
public final class SafeHtml {

    private static final Safelist MARKS = Safelist.none().addTags("mark");

    private SafeHtml() {}

    /** A line of text in which only {@code <mark>} is kept: titles and snippets of the search. */
    public static Span marked(String html) {
        var span = new Span();
        span.getElement().setProperty("innerHTML", Jsoup.clean(html, MARKS));
        return span;
    }

    /** A text in Markdown, rendered and cleaned. */
    public static Div prose(String markdown) {
        return prose(markdown, Pictures.NONE);
    }

    /** @param pictures those that the text may show */
    public static Div prose(String markdown, Pictures pictures) {
        var block = new Div();
        block.addClassName("v-prose");
        block.getElement().setProperty("innerHTML", Markdown.toHtml(markdown, pictures));
        return block;
    }

    /** Our own drawing, written by code from numbers; never contains what a person typed. */
    static Span drawing(String svg) {
        var span = new Span();
        span.getElement().setProperty("innerHTML", svg);
        return span;
    }

    /** A drawing made of numbers only, for components of other modules such as the ring. */
    public static Span drawing(DrawnSvg svg) {
        return drawing(svg.markup());
    }

    /** Markup whose author vouches that it holds nothing typed by a person. */
    public interface DrawnSvg {
        String markup();
    }
}
