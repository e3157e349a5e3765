package ru.vitok.uikit.formula;

import org.commonmark.node.CustomNode;

/** A formula inside a text, as it was typed between its dollar signs. */
final class Formula extends CustomNode {

    private final String tex;
    private final boolean apart;

    Formula(String tex, boolean apart) {
        this.tex = tex;
        this.apart = apart;
    }

    String tex() {
        return tex;
    }

    boolean apart() {
        return apart;
    }
}
