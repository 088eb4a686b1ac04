// SPDX-License-Identifier: Apache-2.0
/**
 * JavaScript and TypeScript as a tree.
 *
 * <p>In: a source file. Out: its statements as records, and where it could not be read. Types, comments and parentheses
 * are not in the tree; expressions that it has no record for are {@link dev.espalier.codegen.javascript.Expression.Other}
 * with what is in them, so that nothing is lost. It must not know what a chain is. It is the only room that knows the
 * parser.
 */
@NullMarked
package dev.espalier.codegen.javascript;

import org.jspecify.annotations.NullMarked;
