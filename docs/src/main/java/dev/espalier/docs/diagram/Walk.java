// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way in stages, from above to below.
 *
 * <pre>
 * # How a chain becomes rows
 * Request: what was asked, as it came
 * {@literal >} parse: reads each text by its grammar
 * Query: what it says
 * </pre>
 *
 * @param title the first line
 * @param stages the other lines: things, and behind a {@code >} what makes the next thing of the one before
 */
public record Walk(String title, List<Stage> stages) implements Diagram {

    private static final Pattern LINE = Pattern.compile("(> )?([^:]+): (.+)");

    /** A copy of the list. */
    public Walk {
        stages = List.copyOf(stages);
    }

    /** What a stage is. */
    public enum Kind {
        /** {@code Query}: a box. */
        THING,
        /** {@code parse}: an arrow between two boxes. */
        VERB
    }

    /**
     * A thing or a verb.
     *
     * @param kind which of both
     * @param names its name, or the names of things that come from different sides, set as code
     * @param note what there is to say of it
     */
    public record Stage(Kind kind, List<String> names, String note) {
        /** A copy of the list. */
        public Stage {
            names = List.copyOf(names);
        }
    }

    static Walk of(List<String> lines) {
        return new Walk(
                lines.get(0).replaceFirst("^# ", ""),
                lines.stream().skip(1).map(Walk::stage).toList());
    }

    private static Stage stage(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Neither a thing nor a verb with its note: " + line);
        }
        return new Stage(
                parts.group(1) == null ? Kind.THING : Kind.VERB,
                List.of(parts.group(2).split(", ", -1)),
                parts.group(3));
    }

    @Override
    public String told() {
        return stages.stream()
                .map(stage -> String.join(" or ", stage.names()) + ": " + stage.note() + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String svg(String name) {
        return new WalkDrawing(this).svg(name);
    }
}
