// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours, where they are wanted: on a terminal, unless {@code NO_COLOR} is set. */
public enum Palette {
    /** Texts as they are. */
    PLAIN,
    /** Texts between the codes that switch a colour on and off. */
    COLOURED;

    /** The palette that fits. */
    public static Palette of(Ansi ansi) {
        return ansi.enabled() ? COLOURED : PLAIN;
    }

    /** The text in this ink; an empty text stays empty. */
    public String paint(Ink ink, String text) {
        return this == PLAIN || text.isEmpty() ? text : ink.on() + text + Style.reset.on();
    }
}
