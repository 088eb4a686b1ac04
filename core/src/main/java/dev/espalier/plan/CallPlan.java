// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.query.Document.Grouping;
import dev.espalier.schema.Routine;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a call means in a schema.
 *
 * @param routine which function is called
 * @param input what it is called with
 * @param access whether it may write
 * @param returned what of its rows the rest of the statement sees; of values it is everything
 * @param mostSlot where the number of rows is that it may give at most, when there is one
 * @param answer how its rows are read
 */
public record CallPlan(
        Routine routine, Input input, Access access, Returned returned, OptionalInt mostSlot, ReadPlan answer)
        implements Plan {

    /** What a function is called with. */
    public sealed interface Input {

        /** {@code "a" := ?::integer}. */
        record Texts(List<Text> texts) implements Input {
            /** Keeps a copy of the list. */
            public Texts {
                texts = List.copyOf(texts);
            }
        }

        /** One argument, and where its text or its texts are. */
        record Text(Routine.Argument argument, int slot) implements Input {}

        /**
         * {@code "a" := "pgrst_body"."a"}: columns of a document.
         *
         * @param arguments which arguments are given
         * @param grouping whether the document is an object, or an array whose first element counts
         * @param slot where the document is
         */
        record Json(List<Routine.Argument> arguments, Grouping grouping, int slot) implements Input {
            /** Keeps a copy of the list. */
            public Json {
                arguments = List.copyOf(arguments);
            }
        }

        /** The one unnamed argument, and where all of the payload is. */
        record Whole(Routine.Argument argument, int slot) implements Input {}
    }

    /** Whether a call may write. */
    public enum Access {
        /** It may not. */
        READ,
        /** It may. */
        WRITE
    }
}
