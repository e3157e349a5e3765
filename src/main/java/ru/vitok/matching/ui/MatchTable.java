package ru.vitok.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.vitok.difficulty.HelpItem;
import ru.vitok.matching.Match;

/** «Подбор»: what may help, why, how well, and whether it goes into the answer. */
class MatchTable extends Div {

    private final Map<UUID, Match> picked = new LinkedHashMap<>();

    MatchTable(List<Match> matches) {
        if (matches.isEmpty()) {
            var none = new Paragraph(getTranslation("matching.match.none"));
            none.addClassName("v-muted");
            add(none);
            return;
        }
        addClassName("v-scroll");
        var table = new NativeTable();
        table.addClassNames("v-table", "is-stacked");
        var head = table.getHead().addRow();
        head.add(heading("what"), heading("why"), heading("score"), heading("pick"));
        var body = table.getBody();
        for (var match : matches) {
            var row = body.addRow();
            var score = cell(new Span(score(match)));
            score.addClassName("n");
            row.add(cell(what(match)), cell(why(match)), score, cell(pick(match)));
        }
        add(table);
    }

    List<HelpItem> items() {
        return picked.values().stream().map(Match::item).toList();
    }

    private NativeTableHeaderCell heading(String thing) {
        var cell = new NativeTableHeaderCell(getTranslation("matching.match." + thing));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private Component what(Match match) {
        var kind = new Span(getTranslation("difficulty.kind." + match.type()) + " · ");
        kind.addClassName("v-muted");
        if (match.path().isEmpty()) {
            return new Span(kind, new Span(match.title()));
        }
        var link = new Anchor("/" + match.path(), match.title());
        link.setTarget(AnchorTarget.BLANK);
        return new Span(kind, link);
    }

    private static Component why(Match match) {
        var why = new Span(String.join(", ", match.reasons()));
        why.addClassNames("v-muted", "v-sm");
        return why;
    }

    private String score(Match match) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(match.score());
    }

    private NativeButton pick(Match match) {
        var button = new NativeButton();
        button.addClassName("v-chip");
        button.getElement().setAttribute("type", "button");
        draw(button, match);
        button.addClickListener(_ -> {
            if (picked.remove(match.id()) == null) {
                picked.put(match.id(), match);
            }
            draw(button, match);
        });
        return button;
    }

    private void draw(NativeButton button, Match match) {
        var on = picked.containsKey(match.id());
        button.setText(getTranslation(on ? "matching.match.picked" : "matching.match.add"));
        button.setClassName("is-ok", on);
        button.getElement().setAttribute("aria-label", button.getText() + ": " + match.title());
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }
}
