// SPDX-License-Identifier: Apache-2.0
/**
 * Golden cases without an answer, for chains in Java.
 *
 * <p>In: ported chains, and perhaps a schema. Out: case files with sample values, the request and its SQL. It must not ask a
 * database, nor know how Java is written.
 */
@NullMarked
package dev.espalier.codegen.port.cases;

import org.jspecify.annotations.NullMarked;
