// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.terminal.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** {@code java -jar espalier.jar}. */
public final class Main {

    /** Kept, or what is set on it is forgotten: the driver warns of an address twice, here and by what it throws. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private Main() {}

    /** Runs a subcommand and ends the process: 0 it worked, 1 it did not, 2 it was called wrongly. */
    public static void main(String[] arguments) {
        // Before the first class of jOOQ is loaded, which greets otherwise.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(commandLine(writer(FileDescriptor.out), writer(FileDescriptor.err))
                .execute(arguments));
    }

    /** The command with all its subcommands, writing there. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        DRIVER.setLevel(Level.OFF);
        return new CommandLine(new EspalierCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Screen.WIDTH)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new Failure());
    }

    /** UTF-8, whatever the platform's encoding is. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
