// SPDX-License-Identifier: Apache-2.0
/**
 * Java classes of chains that were found in JavaScript.
 *
 * <p>In: judged chains, and perhaps a schema and the package of generated classes. Out: a class for each source file with a
 * method for each function. What cannot be said in Java is a method that throws, with the source and the reason. It must not
 * know how chains were found, nor run them.
 */
@NullMarked
package dev.espalier.codegen.port;

import org.jspecify.annotations.NullMarked;
