// SPDX-License-Identifier: Apache-2.0
/**
 * What a request says, parsed and not yet resolved: a {@link dev.espalier.query.Shape} of immutable nodes and the
 * {@link dev.espalier.query.Values} that fill its slots. The parser puts it in, the planner takes the shape and the runner the values. It
 * knows neither a schema nor SQL.
 */
@NullMarked
package dev.espalier.query;

import org.jspecify.annotations.NullMarked;
