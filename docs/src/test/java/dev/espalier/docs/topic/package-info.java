// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.espalier.docs.topic;

import org.jspecify.annotations.NullMarked;
