// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import java.util.List;
import java.util.Optional;

/** What is known of tables and functions, where a program does not say it. */
public interface Knowledge {
    /** Nothing is known. */
    Knowledge NONE = new Knowledge() {
        @Override
        public List<String> columns(Optional<String> schema, String relation) {
            return List.of();
        }

        @Override
        public Optional<List<String>> arguments(Optional<String> schema, String function) {
            return Optional.of(List.of());
        }
    };

    /** The columns of a relation, in their order; none when there is no such relation. */
    List<String> columns(Optional<String> schema, String relation);

    /** The names of the arguments that a function needs, when there is no more than one function of this name. */
    Optional<List<String>> arguments(Optional<String> schema, String function);
}
