// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.CaseFile;

/**
 * A case and what came of it.
 *
 * @param one the case
 * @param outcome what came of it
 */
public record Replayed(CaseFile one, Outcome outcome) {}
