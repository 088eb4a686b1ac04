// SPDX-License-Identifier: Apache-2.0
/**
 * What relations and columns are called in Java: texts, or constants of generated classes.
 *
 * <p>In: names and selects as they were written. Out: arguments of Java. It must not know how a method is laid out.
 */
@NullMarked
package dev.espalier.codegen.port.name;

import org.jspecify.annotations.NullMarked;
