// SPDX-License-Identifier: Apache-2.0
/**
 * What a terminal shows: text of any origin made harmless, SQL and JSON in colour, tables, a caret under a mistake.
 *
 * <p>In come SQL, JSON, rows of cells and problems; out go lines of at most eighty columns, wherever the text can be cut.
 *
 * <p>It must not know what a request, a subcommand or a database is.
 */
@NullMarked
package dev.espalier.codegen.terminal;

import org.jspecify.annotations.NullMarked;
