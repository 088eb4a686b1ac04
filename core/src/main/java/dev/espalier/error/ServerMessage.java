// SPDX-License-Identifier: Apache-2.0
package dev.espalier.error;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What PostgreSQL said: its SQLSTATE, message, detail and hint.
 *
 * <p>The driver gives them on a class of its own. It is asked by name, since no driver is on the compile path: a driver or a proxy of one
 * that does not answer leaves message and SQLSTATE.
 */
public final class ServerMessage {

    private static final String MESSAGE = "getServerErrorMessage";

    private ServerMessage() {}

    /** What an exception of the driver says, as a problem. */
    public static Problem problem(SQLException exception) {
        String state = Optional.ofNullable(exception.getSQLState()).orElse("XX000");
        Optional<Object> server = ask(exception, MESSAGE);
        Problem problem = Problem.of(
                state, server.flatMap(said -> text(said, "getMessage")).orElse(String.valueOf(exception.getMessage())));
        Problem detailed = server.flatMap(said -> text(said, "getDetail"))
                .map(problem::withDetails)
                .orElse(problem);
        return server.flatMap(said -> text(said, "getHint"))
                .map(detailed::withHint)
                .orElse(detailed);
    }

    /** Whether it is the server that said so, and not the driver; a driver that cannot be asked is believed. */
    public static boolean isIn(SQLException exception) {
        return getter(exception, MESSAGE).isEmpty() || ask(exception, MESSAGE).isPresent();
    }

    private static Optional<String> text(Object said, String getter) {
        return ask(said, getter).map(Object::toString);
    }

    private static Optional<Object> ask(Object object, String name) {
        return getter(object, name).flatMap(getter -> answer(object, getter));
    }

    private static Optional<Method> getter(Object object, String name) {
        try {
            return Optional.of(object.getClass().getMethod(name));
        } catch (NoSuchMethodException notThisDriver) {
            return Optional.empty();
        }
    }

    private static Optional<Object> answer(Object object, Method getter) {
        try {
            return Optional.ofNullable(getter.invoke(object));
        } catch (IllegalAccessException notForUs) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the driver failed to tell what the server said", e);
        }
    }
}
