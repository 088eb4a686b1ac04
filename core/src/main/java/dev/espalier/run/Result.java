// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came back.
 *
 * @param body JSON text made by PostgreSQL, or none when none was wanted
 * @param rows number of rows of this page
 * @param total number of rows of all pages, when it was asked for
 * @param offset number of rows before this page
 */
public record Result(Optional<String> body, long rows, OptionalLong total, long offset) {}
