// SPDX-License-Identifier: Apache-2.0
/**
 * The benchmarks of JMH: one class for each thing that is measured, one method or parameter for each way. In go questions, out come microseconds and bytes
 * an operation. They assert nothing but that all ways give the same answer.
 */
@NullMarked
package dev.espalier.codegen.bench.library;

import org.jspecify.annotations.NullMarked;
