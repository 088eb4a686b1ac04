// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trapped;

/** A trap and the chain of several that stands in it. */
record Attached(Subject subject, Trapped trap) {}
