// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.fixtures.postgres.Progress;
import picocli.CommandLine;

/** What takes a while, told on the error output, so that the standard output holds the result alone. */
final class Steps implements Progress {

    private final Screen screen;
    private boolean begun;

    /** Tells it where this command tells its mistakes. */
    Steps(CommandLine command) {
        screen =
                new Screen(command.getErr(), Palette.of(command.getColorScheme().ansi()));
    }

    @Override
    public void step(String sentence) {
        if (!begun) {
            screen.aside("");
            begun = true;
        }
        screen.aside(sentence + " …");
    }
}
