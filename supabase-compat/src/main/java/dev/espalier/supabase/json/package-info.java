// SPDX-License-Identifier: Apache-2.0
/**
 * Reading JSON as exactly as PostgreSQL writes it: bytes come in, a tree or tokens go out, and no digit is lost between. A leaf: it must not
 * know what a document is for.
 */
@NullMarked
package dev.espalier.supabase.json;

import org.jspecify.annotations.NullMarked;
