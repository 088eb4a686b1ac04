// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** What kind of thing a request asks for. */
public sealed interface Statement permits Read, Write, Call {}
