// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;

/** A piece of a file, parsed. */
record Piece(List<Statement> statements, List<Span> damages) {}
