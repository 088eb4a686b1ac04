// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can fall one way or another, the way with more calls first.
 *
 * @param options each with what is true of the questions then
 */
record Decision(List<Map<Decision.Question, Boolean>> options) {
    private static final String EQUALS = " === ";

    /** Copies the list. */
    Decision {
        options = List.copyOf(options);
    }

    /** A test, a loop or a handler; two branches of one decision ask the same. */
    record Question(Place place, String source) {
        static Question of(Condition condition) {
            return new Question(condition.place(), condition.source());
        }

        /** What a case of a {@code switch} compares: of one value no two cases are taken. */
        String compared() {
            int at = source.lastIndexOf(EQUALS);
            return at < 0 ? "" : source.substring(0, at);
        }
    }

    /** Whether a condition wants its question answered with yes. */
    static boolean wanted(Condition condition) {
        return !(condition instanceof Condition.When when) || when.holds();
    }

    /** The decisions behind conditions, in the order in which they are met; what is known already is none. */
    static List<Decision> behind(List<Condition> conditions, Map<Question, Boolean> known) {
        Map<Question, Boolean> first = new LinkedHashMap<>();
        conditions.forEach(condition -> first.putIfAbsent(Question.of(condition), wanted(condition)));
        first.keySet().removeAll(known.keySet());
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        first.keySet()
                .forEach(question -> groups.computeIfAbsent(group(question), key -> new ArrayList<>())
                        .add(question));
        return groups.values().stream()
                .map(questions -> questions.size() == 1
                        ? either(questions.get(0), first.getOrDefault(questions.get(0), true))
                        : oneAtMost(questions))
                .toList();
    }

    private static String group(Question question) {
        String compared = question.compared();
        return compared.isEmpty() ? question.place() + " " + question.source() : compared;
    }

    private static Decision either(Question question, boolean first) {
        return new Decision(List.of(Map.of(question, first), Map.of(question, !first)));
    }

    private static Decision oneAtMost(List<Question> questions) {
        List<Map<Question, Boolean>> options = new ArrayList<>();
        questions.forEach(chosen -> options.add(answers(questions, List.of(chosen))));
        options.add(answers(questions, List.of()));
        return new Decision(options);
    }

    private static Map<Question, Boolean> answers(List<Question> questions, List<Question> yes) {
        Map<Question, Boolean> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(question, yes.contains(question)));
        return answers;
    }
}
