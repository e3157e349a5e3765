package ru.vitok.search;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Leaves the beginnings that {@link RootFilter} added. */
final class OnlyRoots extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    OnlyRoots(TokenStream input) {
        super(new RootFilter(input));
    }

    @Override
    protected boolean accept() {
        return !term.isEmpty() && term.charAt(0) == RootFilter.MARK;
    }
}
