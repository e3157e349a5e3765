package ru.vitok.file.check;

import java.nio.charset.StandardCharsets;

/** Bytes as the checks look at them. */
record Content(byte[] bytes) {

    int length() {
        return bytes.length;
    }

    /** The byte there, unsigned; minus one beyond the end. */
    int at(int place) {
        return place >= 0 && place < bytes.length ? bytes[place] & 0xFF : -1;
    }

    boolean has(int place, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(place + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #has}, whatever the case of Latin letters; the word is given in small ones. */
    private boolean says(int place, String word) {
        for (int i = 0; i < word.length(); i++) {
            var here = at(place + i);
            if ((here >= 'A' && here <= 'Z' ? here + 32 : here) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean contains(String word, int from, int to) {
        for (int place = Math.max(0, from); place < Math.min(to, bytes.length); place++) {
            if (at(place) == word.charAt(0) && has(place, word)) {
                return true;
            }
        }
        return false;
    }

    boolean mentions(String word, int from, int to) {
        for (int place = Math.max(0, from); place < Math.min(to, bytes.length); place++) {
            if (says(place, word)) {
                return true;
            }
        }
        return false;
    }

    int last(String word) {
        for (int place = bytes.length - word.length(); place >= 0; place--) {
            if (has(place, word)) {
                return place;
            }
        }
        return -1;
    }

    /** The last place of the word that begins and ends between these. */
    int last(String word, int from, int to) {
        for (int place = to - word.length(); place >= from; place--) {
            if (at(place) == word.charAt(0) && has(place, word)) {
                return place;
            }
        }
        return -1;
    }

    int next(String word, int from) {
        return next(word, from, bytes.length);
    }

    /** The next place where the word begins before the other. */
    int next(String word, int from, int to) {
        for (int place = from; place < to; place++) {
            if (at(place) == word.charAt(0) && has(place, word)) {
                return place;
            }
        }
        return -1;
    }

    /** Four bytes, the first the highest. */
    long big(int place) {
        return ((long) at(place) << 24) | (at(place + 1) << 16) | (at(place + 2) << 8) | at(place + 3);
    }

    /** Two or three bytes, the first the lowest. */
    int little(int place, int count) {
        var value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | (at(place + i) & 0xFF);
        }
        return value;
    }

    int big16(int place) {
        return at(place) << 8 | at(place + 1);
    }

    String latin(int from, int to) {
        var start = Math.max(0, from);
        return new String(bytes, start, Math.max(0, Math.min(to, bytes.length) - start), StandardCharsets.ISO_8859_1);
    }
}
