// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.report.Count;
import java.io.PrintWriter;
import picocli.CommandLine;

/** How far an audit is, on one line of a terminal that is written over: {@code 120 of 1,000 files}. */
final class AuditProgress {

    private static final String CLEAR = "\r\u001b[K";
    private static final int STEP = 16;

    private final PrintWriter err;
    private final Showing showing;

    private enum Showing {
        ON_A_TERMINAL,
        NOWHERE
    }

    private AuditProgress(PrintWriter err, Showing showing) {
        this.err = err;
        this.showing = showing;
    }

    /** On the error output, if that is a terminal. */
    static AuditProgress of(CommandLine command) {
        boolean terminal = command.getColorScheme().ansi().enabled();
        return new AuditProgress(command.getErr(), terminal ? Showing.ON_A_TERMINAL : Showing.NOWHERE);
    }

    /** Tells nothing. */
    static AuditProgress silent(CommandLine command) {
        return new AuditProgress(command.getErr(), Showing.NOWHERE);
    }

    /** So many files are done. */
    synchronized void done(int done, int all) {
        if (showing == Showing.ON_A_TERMINAL && (done % STEP == 0 || done == all)) {
            err.print(CLEAR + Count.of(done) + " of " + Count.of(all, "file"));
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
