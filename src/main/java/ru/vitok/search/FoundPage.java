package ru.vitok.search;

import java.util.List;

/**
 * Which finds a page needs. Those that are read again are put in order together, so that every page of a question shows
 * its part of one order.
 *
 * @param from where the page begins in the order of the index
 * @param rereads whether the best finds are read again before it is cut out
 */
record FoundPage(int from, int size, boolean rereads) {

    static FoundPage of(SearchQuery query, Attempt attempt) {
        var from = query.page() * query.size();
        return new FoundPage(from, query.size(), from < Rereading.DEPTH && attempt.isQuestion());
    }

    int askedFrom() {
        return rereads ? 0 : from;
    }

    int asked() {
        return rereads ? Math.max(Rereading.DEPTH, from + size) : size;
    }

    <T> List<T> of(List<T> finds) {
        return rereads ? finds.stream().skip(from).limit(size).toList() : finds;
    }
}
