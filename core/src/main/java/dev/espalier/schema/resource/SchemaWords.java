// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import dev.espalier.schema.Relation.Exclusive;
import java.util.Locale;

/** The words of the format that are choices of the schema. */
final class SchemaWords {

    /** What the first line says, before the version. */
    static final String FORMAT = "espalier-schema";

    /** The version that is written, and the only one that is read. */
    static final String VERSION = "1";

    static final String MANY_TO_ONE = "many-to-one";
    static final String ONE_TO_ONE = "one-to-one";

    private SchemaWords() {}

    /** {@code ROW_OF_DOMAIN} is {@code row-of-domain}. */
    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Exclusive exclusive) {
        return exclusive == Exclusive.YES ? ONE_TO_ONE : MANY_TO_ONE;
    }
}
