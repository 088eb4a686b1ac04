// SPDX-License-Identifier: Apache-2.0
/**
 * What is asked, and the ways to ask it: the chain, JDBC and jOOQ written by hand, HTTP. In goes an installation, out come ways that give the same
 * answer. It must not know how they are measured.
 */
@NullMarked
package dev.espalier.codegen.bench.question;

import org.jspecify.annotations.NullMarked;
