// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The diagrams of a folder: {@code corridor.walk} is drawn as {@code corridor.svg}, {@code growing.embed} as {@code growing.svg}. */
public final class Diagrams {

    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>\n", Pattern.DOTALL);
    private static final String WALK = ".walk";
    private static final String EMBED = ".embed";

    private Diagrams() {}

    /** The diagrams by the names of their sources, without the ending. */
    public static Map<String, Diagram> in(Path folder) {
        Map<String, Diagram> diagrams = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(WALK)) {
                    diagrams.put(name.substring(0, name.length() - WALK.length()), Walk.of(lines(file)));
                } else if (name.endsWith(EMBED)) {
                    diagrams.put(name.substring(0, name.length() - EMBED.length()), EmbedTree.of(lines(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagrams;
    }

    /** The style that each picture has in it: for pages that take pictures into themselves, and may have no style in them. */
    public static String style() {
        return Canvas.style();
    }

    /** A picture for such a page. */
    public static String withoutStyle(String svg) {
        return STYLE.matcher(svg).replaceFirst("");
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }
}
