// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/**
 * What a call of the command line came to.
 *
 * @param code the exit code
 * @param out what it said on the standard output
 * @param err what it said on the error output
 */
record Outcome(int code, String out, String err) {

    /** Calls the command line as a shell would, without a terminal. */
    static Outcome of(String... arguments) {
        return in(Ansi.OFF, arguments);
    }

    /** The same on a terminal with colours. */
    static Outcome coloured(String... arguments) {
        return in(Ansi.ON, arguments);
    }

    private static Outcome in(Ansi ansi, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Main.commandLine(new PrintWriter(out), new PrintWriter(err));
        int code = commandLine.setColorScheme(Help.defaultColorScheme(ansi)).execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
