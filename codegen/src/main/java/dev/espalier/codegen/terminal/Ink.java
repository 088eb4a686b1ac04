// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** What a piece of text is, and hence its colour; only the sixteen colours that every theme has made readable. */
public enum Ink {
    /** A heading. */
    HEADING(Style.bold),
    /** Something beside the matter. */
    ASIDE(Style.faint),
    /** A keyword of SQL, {@code true}, {@code false}, {@code null}. */
    KEYWORD(Style.fg_blue),
    /** A name: a member of a JSON object, a table's column. */
    NAME(Style.fg_cyan),
    /** A text value. */
    TEXT(Style.fg_green),
    /** A number. */
    NUMBER(Style.fg_yellow),
    /** The mark of a bind. */
    MARK(Style.bold, Style.fg_magenta),
    /** A mistake. */
    ALARM(Style.bold, Style.fg_red);

    private final String on;

    Ink(IStyle... styles) {
        this.on = Style.on(styles);
    }

    /** The codes that switch it on. */
    String on() {
        return on;
    }
}
