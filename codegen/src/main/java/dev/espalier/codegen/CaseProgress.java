// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import java.io.PrintWriter;
import java.util.function.IntConsumer;
import picocli.CommandLine;

/** {@code 312 of 818 cases}, on one line of a terminal's error output; elsewhere nothing. */
final class CaseProgress implements IntConsumer {
    private static final String CLEAR = "\r\u001b[2K";

    private final PrintWriter err;
    private final int all;
    private final Showing showing;

    private enum Showing {
        ON_A_TERMINAL,
        NOWHERE
    }

    private CaseProgress(PrintWriter err, int all, Showing showing) {
        this.err = err;
        this.all = all;
        this.showing = showing;
    }

    static CaseProgress of(CommandLine command, int all) {
        boolean terminal = command.getColorScheme().ansi().enabled();
        return new CaseProgress(command.getErr(), all, terminal ? Showing.ON_A_TERMINAL : Showing.NOWHERE);
    }

    @Override
    public synchronized void accept(int done) {
        if (showing == Showing.ON_A_TERMINAL) {
            err.print(CLEAR + done + " of " + all + " cases");
            err.flush();
        }
    }

    /** Takes the line away. */
    synchronized void end() {
        if (showing == Showing.ON_A_TERMINAL) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
