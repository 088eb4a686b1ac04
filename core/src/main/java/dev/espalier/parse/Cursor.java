// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.error.QueryException;
import dev.espalier.error.Span;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text, which remembers where something else was expected: that is where an error points.
 *
 * <p>A parser asks ({@link #accept}), demands ({@link #expect}) or tries a production that may be taken back ({@link #attempt}); what it
 * asks for in vain is remembered as expected there. Whatever is read afterwards makes that forgotten; when an attempt is taken back and
 * nothing else fits, the furthest of what was expected before and in it counts. This is how PostgREST finds the column that its messages
 * tell, so ours are the same.
 */
final class Cursor {

    /** Thrown where a production does not fit; carries nothing, since the cursor remembers what was expected and where. */
    static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Mismatch() {
            super("the text does not fit", null, false, false);
        }
    }

    /** What was expected at the furthest place: the last thing first, so that remembering costs nothing. */
    private record Wish(
            String text, boolean isToken, @Nullable Wish earlier) {

        String shown() {
            return isToken ? '"' + text + '"' : text;
        }
    }

    private final String what;
    private final String shown;
    private final String text;
    private int position;
    private int furthest;
    private @Nullable Wish wishes;

    /** Reads {@code text}, called {@code what} in errors, which quote {@code shown}. */
    Cursor(String what, String shown, String text) {
        this.what = what;
        this.shown = shown;
        this.text = text;
    }

    /** Reads a text that errors quote as it is. */
    Cursor(String what, String text) {
        this(what, text, text);
    }

    int mark() {
        return position;
    }

    void reset(int mark) {
        position = mark;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The next character, or NUL at the end, which no text has; not remembered as expected. */
    char next() {
        return atEnd() ? '\0' : text.charAt(position);
    }

    /** Whether the next character is this one; not remembered as expected. */
    boolean sees(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    /** Whether the token comes next; not remembered as expected. */
    boolean sees(String token) {
        return text.startsWith(token, position);
    }

    /** Whether the token comes next; if not, it is remembered as expected here. */
    boolean looksAt(String token) {
        if (text.startsWith(token, position)) {
            return true;
        }
        missAt(position, token, true);
        return false;
    }

    /** Moves over the token if it comes next; if not, it is remembered as expected here. */
    boolean accept(String token) {
        if (!looksAt(token)) {
            return false;
        }
        advance(token.length());
        return true;
    }

    private void advance(int length) {
        if (length > 0) {
            position += length;
            commit();
        }
    }

    /** Forgets what was expected, since what came was begun to be read. */
    void commit() {
        furthest = -1;
        wishes = null;
    }

    /** A comma with spaces around it; spaces without a comma after them are a mistake. */
    boolean comma() {
        int start = position;
        skipSpace();
        boolean more = accept(",");
        if (!more && position > start) {
            throw mismatch();
        }
        skipSpace();
        return more;
    }

    /** Moves over the token or fails. */
    void expect(String token) {
        if (!accept(token)) {
            throw mismatch();
        }
    }

    /** Whether the text ends here; if not, its end is remembered as expected. */
    boolean acceptEnd() {
        if (!atEnd()) {
            miss("end of input");
        }
        return atEnd();
    }

    /** Moves over all code points that fit, possibly none, and returns them. */
    String takeWhile(IntPredicate fits) {
        int start = position;
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!fits.test(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        advance(end - start);
        return text.substring(start, end);
    }

    /**
     * Whether a word of ASCII letters, digits and underscores comes next, and after it one of these characters; nothing is remembered as expected.
     *
     * <p>Such a word is read to its end by everything that reads a name, and that makes forgotten what was expected before.
     */
    boolean seesWordBefore(String followers) {
        int end = endOfWord();
        return end > position && end < text.length() && followers.indexOf(text.charAt(end)) >= 0;
    }

    /** Whether such a word is all that is left. */
    boolean seesWordAtEnd() {
        int end = endOfWord();
        return end > position && end == text.length();
    }

    /** Moves over the word that was seen, and returns it. */
    String takeWord() {
        int start = position;
        advance(endOfWord() - start);
        return text.substring(start, position);
    }

    private int endOfWord() {
        int end = position;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || c == '_' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Moves over spaces and tabs. */
    void skipSpace() {
        while (sees(' ') || sees('\t')) {
            advance(1);
        }
    }

    /** Moves over one code point, whatever it is, and returns it; fails at the end. */
    int takeAny(String expectation) {
        if (atEnd()) {
            miss(expectation);
            throw mismatch();
        }
        int codePoint = text.codePointAt(position);
        advance(Character.charCount(codePoint));
        return codePoint;
    }

    /** Everything that is left. */
    String takeRest() {
        String rest = text.substring(position);
        advance(text.length() - position);
        return rest;
    }

    /** Moves over so many characters, which the caller has seen. */
    void skip(int length) {
        advance(length);
    }

    /** Length of the part of {@code token} that comes next, letters of either case. */
    int commonPrefix(String token) {
        int length = 0;
        while (length < token.length() && text.regionMatches(true, position + length, token, length, 1)) {
            length++;
        }
        return length;
    }

    /** Remembers that something was expected here. */
    void miss(String expectation) {
        missAt(position, expectation);
    }

    /** Remembers that something was expected at a place. */
    void missAt(int place, String expectation) {
        missAt(place, expectation, false);
    }

    private void missAt(int place, String expectation, boolean isToken) {
        if (place > furthest) {
            furthest = place;
            wishes = null;
        }
        if (place == furthest) {
            wishes = new Wish(expectation, isToken, wishes);
        }
    }

    /** Tries a production; where it does not fit, the cursor is where it was. */
    <T> Optional<T> attempt(Supplier<T> production) {
        int start = position;
        int placeBefore = furthest;
        Wish wishesBefore = wishes;
        try {
            return Optional.of(production.get());
        } catch (Mismatch taken) {
            position = start;
            for (Wish wish = wishesBefore; wish != null; wish = wish.earlier()) {
                missAt(placeBefore, wish.text(), wish.isToken());
            }
            return Optional.empty();
        }
    }

    /** What the production reads, or the problem of this text. */
    <T> T demand(Supplier<T> production) {
        try {
            return production.get();
        } catch (Mismatch mismatch) {
            throw failure();
        }
    }

    /** What a production throws when it cannot go on. */
    Mismatch mismatch() {
        return new Mismatch();
    }

    /** PGRST100 with what was expected at the furthest place. */
    private QueryException failure() {
        int place = furthest < 0 ? position : furthest;
        String found = place < text.length()
                ? "unexpected \"" + Character.toString(text.codePointAt(place)) + '"'
                : "unexpected end of input";
        Set<String> expected = new TreeSet<>();
        for (Wish wish = wishes; wish != null; wish = wish.earlier()) {
            expected.add(wish.shown());
        }
        String wish = expected.isEmpty() ? "" : ", expecting " + String.join(" or ", expected);
        String message = '"' + "failed to parse " + what + " (" + shown + ")\" " + SourcePosition.of(text, place);
        return Problem.of(ProblemCode.PGRST100, message)
                .withDetails(found + wish)
                .at(new Span(text, place))
                .toException();
    }
}
