// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells where rows did not fit: {@code row 2, column "items[0].price": "free" is no java.math.BigDecimal}.
 *
 * @param json what was read
 * @param type as what
 * @param row which of many rows it is, or {@link #NOT_ONE_OF_MANY}
 */
record Place(Utf8 json, JavaType type, long row) {

    static final long NOT_ONE_OF_MANY = -1;

    private static final int VALUE = 80;
    private static final int WORDS = 360;
    private static final Pattern ADVICE = Pattern.compile(" \\((set|but could if) .*", Pattern.DOTALL);

    MappingException failure(IOException e) {
        List<Reference> path = e instanceof JsonMappingException misfit ? misfit.getPath() : List.of();
        String words = String.valueOf(e instanceof JsonProcessingException misfit ? misfit.getOriginalMessage() : e);
        String told = where(path) + JsonPath.beginning(json, path, VALUE).orElse("what is not there") + " is no "
                + wanted(e) + ": " + shortened(withoutAdvice(words), WORDS) + several(path);
        return new MappingException(told, e);
    }

    private String where(List<Reference> path) {
        boolean isList = type.isCollectionLikeType() && row == NOT_ONE_OF_MANY;
        boolean inRow = isList && !path.isEmpty() && path.get(0).getIndex() >= 0;
        long index = inRow ? path.get(0).getIndex() : row;
        String column = column(inRow ? path.subList(1, path.size()) : path);
        String rowText = index >= 0 ? "row " + index : "";
        String columnText = column.isEmpty() ? "" : "column \"" + column + '"';
        String comma = rowText.isEmpty() || columnText.isEmpty() ? "" : ", ";
        String all = rowText + comma + columnText;
        return all.isEmpty() ? "" : all + ": ";
    }

    /** All rows were read as one. */
    private String several(List<Reference> path) {
        boolean isRowOfList = row == NOT_ONE_OF_MANY && path.isEmpty() && !type.isContainerType();
        return isRowOfList && !json.isEmpty() && json.bytes()[0] == '['
                ? "; a list of rows is read by rows(type), and single() asks for one row"
                : "";
    }

    private static String column(List<Reference> path) {
        StringBuilder column = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                column.append('[').append(step.getIndex()).append(']');
            } else {
                column.append(column.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return column.toString();
    }

    private static String shortened(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length)) + "…";
    }

    /** What the innermost of the failures wanted, in the words of Java. */
    private String wanted(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .flatMap(Place::target)
                .reduce((first, last) -> last)
                .orElseGet(type::toCanonical);
    }

    private static Stream<String> target(Throwable e) {
        Class<?> target = null;
        if (e instanceof MismatchedInputException mismatch) {
            target = mismatch.getTargetType();
        } else if (e instanceof InputCoercionException overflow) {
            target = overflow.getTargetType();
        }
        return Stream.ofNullable(target).map(Class::getTypeName);
    }

    /** Jackson tells which of its settings would let the mistake pass. */
    private static String withoutAdvice(String message) {
        return ADVICE.matcher(message).replaceFirst("");
    }
}
