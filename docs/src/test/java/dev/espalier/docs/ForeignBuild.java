// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A Maven project that is not of this build, and gets its artifacts where {@code invoker:install} has put them.
 *
 * @param directory where it lies
 */
record ForeignBuild(Path directory) {

    /** How a run of Maven ended, and what it said meanwhile. */
    record Outcome(int status, String output) {}

    private static final Path TARGET = MarkdownFile.ROOT.resolve("docs/target");

    /** A copy of the files of a project, which has no directory of Maven's around it. */
    static ForeignBuild copyOf(Path project, Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(project.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        return new ForeignBuild(directory);
    }

    /** Runs the Maven of this build in it. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                maven(),
                "--batch-mode",
                "--settings=" + settings(),
                "-Dmaven.repo.local=" + TARGET.resolve("consumer-repository").toAbsolutePath()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djansi.mode=strip -Djansi.noreset=true");
        Process maven = builder.start();
        maven.getOutputStream().close();
        String output = new String(maven.getInputStream().readAllBytes(), Charset.defaultCharset());
        return new Outcome(maven.waitFor(), output.replace("\r\n", "\n"));
    }

    /** Where its classes are, once it has been compiled. */
    Path classes() {
        return directory.resolve("target/classes");
    }

    private static String maven() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString();
    }

    /** Those of the consumer, which take what this build has already downloaded. */
    private static Path settings() throws IOException {
        String downloaded =
                Path.of(System.getProperty("maven.repository")).toUri().toString();
        String settings = SourceText.of(MarkdownFile.ROOT.resolve("config/consumer-settings.xml"));
        return Files.writeString(
                TARGET.resolve("tutorial-settings.xml"), settings.replace("@localRepositoryUrl@", downloaded));
    }
}
