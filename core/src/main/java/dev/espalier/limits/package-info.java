// SPDX-License-Identifier: Apache-2.0
/**
 * What a deployment allows: row cap, aggregates, depth and length of a request. In come numbers, out comes one immutable record. It knows
 * nothing of requests, schemas or SQL.
 */
@NullMarked
package dev.espalier.limits;

import org.jspecify.annotations.NullMarked;
