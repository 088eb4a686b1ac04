// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shell in which {@code espalier} is the command line of this build, in a process of its own.
 *
 * @param directory where it stands
 * @param environment its variables; {@code "$NAME"} in a line is one of them
 */
record Shell(Path directory, Map<String, String> environment) {

    private static final Pattern VARIABLE = Pattern.compile("\"\\$([A-Z_]+)\"");

    /** How a call ended, and what a terminal would have shown: what it said, then its complaints. */
    record Outcome(int status, String shown) {}

    /** Runs one line of a page, {@code espalier audit web}, which a backslash may continue. */
    Outcome run(String line) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("espalier", ".err");
        Process process = start(words(line), complaints);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        String shown = said + withoutSteps(Files.readString(complaints));
        Files.delete(complaints);
        return new Outcome(status, shown.stripLeading().replace(System.lineSeparator(), "\n"));
    }

    /** A server, {@code espalier serve …}, and where it answers. */
    record Server(Process process, String address) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
        }
    }

    /** Starts a server, and returns when it is ready. */
    Server serve(String line) throws IOException {
        Process process = start(words(line), directory.resolve("serve.err"));
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String ready = said.readLine();
        if (ready == null || !ready.startsWith("ready ")) {
            process.destroy();
            throw new IllegalStateException(line + " said " + ready);
        }
        return new Server(process, ready.substring("ready ".length()));
    }

    private Process start(List<String> words, Path complaints) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.espalier.codegen.Main"));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectError(complaints.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private List<String> words(String line) {
        List<String> words = List.of(line.replace("\\\n", " ").strip().split("\\s+"));
        if (!words.get(0).equals("espalier")) {
            throw new IllegalArgumentException("no call of espalier: " + line);
        }
        return words.subList(1, words.size()).stream().map(this::expanded).toList();
    }

    private String expanded(String word) {
        Matcher variable = VARIABLE.matcher(word);
        return variable.matches() ? environment.getOrDefault(variable.group(1), "") : word;
    }

    /** Without {@code Starting PostgreSQL …}, which a terminal shows, too. */
    private static String withoutSteps(String complaints) {
        return complaints.lines().filter(line -> !line.endsWith(" …")).reduce("", (all, line) -> all + line + "\n");
    }
}
