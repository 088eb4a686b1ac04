// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function that may be called.
 *
 * @param name where it is
 * @param arguments what it takes, in their order
 * @param returns what it gives
 * @param volatility what it may do
 * @param isolation the transaction isolation that it asks for in its own settings, in lower case, when it does: {@code serializable}
 * @param settings those of its own settings that hold for the whole transaction, such as {@code statement_timeout}
 */
public record Routine(
        RelationName name,
        List<Argument> arguments,
        Returns returns,
        Volatility volatility,
        Optional<String> isolation,
        Map<String, String> settings) {

    /** Keeps copies. */
    public Routine {
        arguments = List.copyOf(arguments);
        settings = Map.copyOf(settings);
    }

    /**
     * What a function takes.
     *
     * @param name unquoted; empty for the one argument without a name
     * @param type as SQL, without length
     * @param wide the same, with types that cut what is too long made as wide as may be: {@code bit varying} for {@code bit}
     * @param presence whether a call must give it
     * @param variadic whether it takes all that is left
     */
    public record Argument(String name, SqlText type, SqlText wide, Presence presence, Variadic variadic) {}

    /** Whether a call must give an argument. */
    public enum Presence {
        /** It must. */
        REQUIRED,
        /** The argument has a default. */
        OPTIONAL
    }

    /** Whether an argument takes all that is left. */
    public enum Variadic {
        /** It takes one value. */
        NO,
        /** It takes all that are left, as an array. */
        YES
    }

    /**
     * What a function gives.
     *
     * @param type the type's name, of a domain what it stands for in the end; of rows of a relation the relation
     * @param form whether that is a value or a row
     * @param multitude whether there may be many
     * @param media the media type that the type's own name is, when it is one: {@code text/html}
     */
    public record Returns(RelationName type, Form form, Multitude multitude, Optional<String> media) {

        /** Whether there is nothing in what it gives. */
        public boolean isVoid() {
            return multitude == Multitude.ONE && type.equals(new RelationName("pg_catalog", "void"));
        }
    }

    /** Whether a function gives values or rows. */
    public enum Form {
        /** A value. */
        SCALAR,
        /** A row: of a relation, of a composite type, or of its out parameters. */
        ROW,
        /** A row of a domain over a composite type. */
        ROW_OF_DOMAIN
    }

    /** How many a function gives. */
    public enum Multitude {
        /** One. */
        ONE,
        /** {@code setof}: any number. */
        MANY
    }

    /** What a function may do. */
    public enum Volatility {
        /** {@code immutable}. */
        IMMUTABLE,
        /** {@code stable}. */
        STABLE,
        /** {@code volatile}. */
        VOLATILE
    }
}
