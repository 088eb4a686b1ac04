// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.text.Utf8;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came back.
 *
 * @param content what PostgreSQL made of the rows, or none when none was wanted
 * @param rows number of rows of this page
 * @param total number of rows of all pages, when it was asked for
 * @param offset number of rows before this page
 * @param told what the statement tells besides
 */
public record Result(Optional<Utf8> content, long rows, OptionalLong total, long offset, Told told) {

    /** Rows that nothing is told of besides. */
    public Result(Optional<Utf8> content, long rows, OptionalLong total, long offset) {
        this(content, rows, total, offset, Told.NOTHING);
    }

    /** The content as a string, decoded on every call. */
    public Optional<String> body() {
        return content.map(Utf8::toString);
    }
}
