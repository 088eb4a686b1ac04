// SPDX-License-Identifier: Apache-2.0
/**
 * The corpus as an archive for whoever has nothing else: JSON files, their schemas, the databases as SQL, a runner.
 *
 * <p>In come the cases and the differences, out comes a ZIP file that is the same, byte for byte, in every build.
 *
 * <p>It must not know how a case is shown to people.
 */
@NullMarked
package dev.espalier.docs.archive;

import org.jspecify.annotations.NullMarked;
