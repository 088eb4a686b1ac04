// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One step of a role claim key. */
sealed interface ClaimStep {

    /** Where the step leads from here, if anywhere. */
    Optional<JsonNode> from(JsonNode here);

    /** {@code .role}. */
    record Key(String name) implements ClaimStep {
        @Override
        public Optional<JsonNode> from(JsonNode here) {
            return Optional.ofNullable(here.get(name));
        }
    }

    /** {@code [0]}. */
    record Index(int index) implements ClaimStep {
        @Override
        public Optional<JsonNode> from(JsonNode here) {
            return Optional.ofNullable(here.get(index));
        }
    }

    /** {@code [?(@ ^== "db_")]}. */
    record Match(Comparison comparison, String text) implements ClaimStep {
        @Override
        public Optional<JsonNode> from(JsonNode here) {
            return StreamSupport.stream(here.spliterator(), false)
                    .filter(element -> here.isArray() && element.isTextual())
                    .filter(element -> comparison.fits(element.textValue(), text))
                    .findFirst();
        }
    }

    /** How a text is compared with the one that is looked for. */
    enum Comparison {
        EQUAL("==") {
            @Override
            boolean fits(String text, String sought) {
                return text.equals(sought);
            }
        },
        NOT_EQUAL("!=") {
            @Override
            boolean fits(String text, String sought) {
                return !text.equals(sought);
            }
        },
        BEGINS("^==") {
            @Override
            boolean fits(String text, String sought) {
                return text.startsWith(sought);
            }
        },
        ENDS("==^") {
            @Override
            boolean fits(String text, String sought) {
                return text.endsWith(sought);
            }
        },
        CONTAINS("*==") {
            @Override
            boolean fits(String text, String sought) {
                return text.contains(sought);
            }
        };

        private final String operator;

        Comparison(String operator) {
            this.operator = operator;
        }

        abstract boolean fits(String text, String sought);

        static Comparison of(String operator) {
            return Stream.of(values())
                    .filter(comparison -> comparison.operator.equals(operator))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
