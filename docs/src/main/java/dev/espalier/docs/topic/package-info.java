// SPDX-License-Identifier: Apache-2.0
/**
 * What a case of the corpus is about, by the words that people look for: methods, operators, an error code.
 *
 * <p>In comes a {@link dev.espalier.fixtures.corpus.GoldenCase}, out comes a {@link dev.espalier.docs.topic.CaseTopics}.
 *
 * <p>It must not know how a case is shown or written.
 */
@NullMarked
package dev.espalier.docs.topic;

import org.jspecify.annotations.NullMarked;
