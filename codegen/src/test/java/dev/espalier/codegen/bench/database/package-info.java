// SPDX-License-Identifier: Apache-2.0
/**
 * Where the benchmarks ask: a copy of the salon with many rows, a pool on it, a client, an endpoint. In goes nothing, or the address of a copy that
 * another process has made. It must not know what is asked.
 */
@NullMarked
package dev.espalier.codegen.bench.database;

import org.jspecify.annotations.NullMarked;
