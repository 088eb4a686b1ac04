// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.ProblemText;
import dev.espalier.codegen.terminal.Screen;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** An option that is not there, a value that does not fit: one sentence, what was meant, where to read more; exit code 2. */
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        Palette palette = Palette.of(command.getColorScheme().ansi());
        Screen screen = new Screen(command.getErr(), palette);
        screen.lines(ProblemText.lines(String.valueOf(exception.getMessage()), palette, Screen.WIDTH));
        UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        screen.aside("See " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }
}
