// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import java.time.Duration;

/**
 * How much an end is waited for.
 *
 * @param timeout how long an answer may take, its body included
 * @param retries how often a read is asked again whose connection failed
 * @param bodyBytes how large an answer may be
 */
public record Patience(Duration timeout, int retries, int bodyBytes) {}
