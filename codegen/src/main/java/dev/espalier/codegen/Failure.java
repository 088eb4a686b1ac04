// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.database.UnreachableException;
import dev.espalier.codegen.generate.GenerationException;
import dev.espalier.codegen.replay.UnwritableException;
import dev.espalier.codegen.replay.end.NoAnswerException;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.ProblemText;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.postgres.PostgresException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A request or a database that refuses: what it says, without a stack trace. One is a mistake of ours. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult arguments) {
        Palette palette = Palette.of(command.getColorScheme().ansi());
        new Screen(command.getErr(), palette).lines(lines(exception, palette));
        if (isOurs(exception)) {
            exception.printStackTrace(command.getErr());
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static boolean isOurs(Exception exception) {
        return !(exception instanceof QueryException
                || exception instanceof SQLException
                || exception instanceof GenerationException
                || exception instanceof PostgresException
                || exception instanceof NoAnswerException
                || exception instanceof UnwritableException);
    }

    private static List<String> lines(Exception exception, Palette palette) {
        if (exception instanceof QueryException refused) {
            return ProblemText.lines(refused.problem(), palette, Screen.WIDTH);
        }
        if (exception instanceof SQLException said && !(said instanceof UnreachableException)) {
            return ProblemText.lines(problem(said), palette, Screen.WIDTH);
        }
        String sentence = isOurs(exception)
                ? "This is a mistake in espalier itself; please report it with these lines:"
                : String.valueOf(exception.getMessage());
        return ProblemText.lines(sentence, palette, Screen.WIDTH);
    }

    private static Problem problem(SQLException said) {
        String state = Objects.requireNonNullElse(said.getSQLState(), "");
        return Problem.of(state, String.valueOf(said.getMessage()).replaceFirst("^[A-Z]+: ", ""));
    }
}
