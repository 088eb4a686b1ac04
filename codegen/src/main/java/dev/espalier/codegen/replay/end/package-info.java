// SPDX-License-Identifier: Apache-2.0
/**
 * The two ends that cases are put to: {@link dev.espalier.codegen.replay.end.End} is an HTTP endpoint, a database that is answered for in
 * process, or the answers that the cases hold themselves.
 *
 * <p>In comes a case, out goes its {@link dev.espalier.codegen.replay.end.Reply}, or why there is none.
 *
 * <p>It must not know what a reply is compared with. Keys and tokens stay here: {@link dev.espalier.codegen.replay.end.Secrets} blots them
 * out of whatever leaves.
 */
@NullMarked
package dev.espalier.codegen.replay.end;

import org.jspecify.annotations.NullMarked;
