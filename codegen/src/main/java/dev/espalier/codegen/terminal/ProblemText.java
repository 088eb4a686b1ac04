// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import dev.espalier.error.Details;
import dev.espalier.error.Details.Candidate;
import dev.espalier.error.Details.Candidates;
import dev.espalier.error.Problem;
import dev.espalier.error.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What went wrong, for people: a sentence, and for a problem its code, details and hint, and a caret where the request's text is wrong.
 *
 * <pre>{@code
 * error PGRST100  "failed to parse select parameter (*,clients(name)" (line 1, column 15)
 *     *,clients(name
 *                   ^
 *   details   unexpected end of input, …
 * }</pre>
 */
public final class ProblemText {

    private static final int LABEL = 12;

    private final List<String> lines = new ArrayList<>();
    private final Palette palette;
    private final int width;

    private ProblemText(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    /** The lines of a problem. */
    public static List<String> lines(Problem problem, Palette palette, int width) {
        ProblemText text = new ProblemText(palette, width);
        text.error("error " + Visible.line(problem.code()), problem.message());
        problem.span().ifPresent(text::caret);
        text.details(problem.details());
        problem.hint().ifPresent(hint -> text.member("hint", hint));
        return List.copyOf(text.lines);
    }

    /** The lines of a sentence. */
    public static List<String> lines(String sentence, Palette palette, int width) {
        ProblemText text = new ProblemText(palette, width);
        text.error("error", sentence);
        return List.copyOf(text.lines);
    }

    private void error(String label, String sentence) {
        int indent = Cells.width(label) + 2;
        lines.addAll(Paragraph.lines(palette.paint(Ink.ALARM, label) + "  ", indent, sentence, width));
    }

    private void caret(Span span) {
        Caret.lines(span, palette, width - 4).forEach(line -> lines.add("    " + line));
    }

    private void details(Details details) {
        if (details instanceof Details.Text text) {
            member("details", text.text());
        } else if (details instanceof Details.PastEnd pastEnd) {
            member("details", pastEnd.text());
        } else if (details instanceof Details.Json json) {
            member("details", json.text());
        } else if (details instanceof Candidates several) {
            several.candidates().forEach(this::candidate);
        }
    }

    private void candidate(Candidate candidate) {
        member("details", candidate.embedding() + ", " + candidate.cardinality());
        member("", candidate.relationship());
    }

    private void member(String name, String text) {
        String label = "  " + palette.paint(Ink.NAME, name) + Cells.blanks(LABEL - 2 - name.length());
        lines.addAll(Paragraph.lines(label, LABEL, text, width));
    }
}
