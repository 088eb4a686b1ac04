// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.database.Address;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What was given on the command line, and what is wrong with it. */
record Given(CommandSpec spec) {

    /** Whether the option was. */
    boolean has(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    /**
     * Says this when the option was.
     *
     * @throws ParameterException then
     */
    void refuse(String option, String sentence) {
        if (has(option)) {
            throw wrong(sentence);
        }
    }

    /**
     * The address that was the value of the option.
     *
     * @throws ParameterException when it is none
     */
    Address address(String option, String url) {
        try {
            return Address.of(url);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
        }
    }

    ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
