// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM, of this one's kind and with its class path; its complaints are seen. */
final class JavaProcess {

    private JavaProcess() {}

    /**
     * Starts one.
     *
     * @param options of the JVM
     * @param main the class to run
     */
    static Process start(List<String> options, Class<?> main, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        words.addAll(arguments);
        return new ProcessBuilder(words).redirectError(Redirect.INHERIT).start();
    }
}
