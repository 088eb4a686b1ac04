// SPDX-License-Identifier: Apache-2.0
/** What was measured, as records and as files. In go figures, out come files of JSON and figures again. It must not know how they were measured. */
@NullMarked
package dev.espalier.codegen.bench.outcome;

import org.jspecify.annotations.NullMarked;
