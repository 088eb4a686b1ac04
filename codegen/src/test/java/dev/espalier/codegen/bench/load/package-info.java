// SPDX-License-Identifier: Apache-2.0
/**
 * The load driver: {@code espalier serve}, a program that has the same request answered in its own process, and PostgreSQL, each a process of its own,
 * take turns under the same load. In goes how long, out come latencies, throughput and processor time an operation.
 */
@NullMarked
package dev.espalier.codegen.bench.load;

import org.jspecify.annotations.NullMarked;
