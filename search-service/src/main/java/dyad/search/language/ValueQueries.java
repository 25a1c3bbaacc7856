package dyad.search.language;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.FloatPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Queries over fields that hold values, not text. */
final class ValueQueries {
  private static final String WANTED_MOMENT =
      "must be a year, month or day (2026, 2026-07, 2026-07-31), a moment like"
          + " 2026-07-31T12:00:00Z or one like now-7d";

  private final ProfileNames names;
  private final Moments moments;

  ValueQueries(ProfileNames names, Moments moments) {
    this.names = names;
    this.moments = moments;
  }

  /** The field has the value. */
  Query value(QueryField field, String value) {
    return switch (field.kind()) {
      case MOMENT -> {
        Moments.Span span = span(field, value);
        yield moment(field, span.first(), span.after());
      }
      case NUMBER -> number(field, number(field, value), number(field, value));
      case NAME -> name(field, value);
      default -> term(field, value);
    };
  }

  /** The field's value lies between the two; null is no bound. */
  Query range(
      QueryField field,
      @Nullable String low,
      @Nullable String high,
      boolean withLow,
      boolean withHigh) {
    return switch (field.kind()) {
      case MOMENT ->
          moment(
              field,
              low == null ? Instant.MIN : bound(span(field, low), withLow),
              high == null ? Instant.MAX : bound(span(field, high), !withHigh));
      case NUMBER ->
          number(
              field,
              low == null ? Float.NEGATIVE_INFINITY : above(number(field, low), withLow),
              high == null ? Float.POSITIVE_INFINITY : below(number(field, high), withHigh));
      default ->
          throw new InvalidValueException(
              low == null ? String.valueOf(high) : low,
              field.label() + " has no order, so that nothing lies between two of its values");
    };
  }

  private Query name(QueryField field, String value) {
    Query plain = term(field, value);
    Set<String> others = field == QueryField.ACTOR ? names.ofActor(value) : Set.of();
    if (others.isEmpty()) {
      return plain;
    }
    List<BytesRef> all = new ArrayList<>();
    all.add(new BytesRef(field.normalized(value)));
    others.forEach(other -> all.add(new BytesRef(field.normalized(other))));
    return new Aliased(plain, new TermInSetQuery(field.indexField(), all));
  }

  private static Query term(QueryField field, String value) {
    return new TermQuery(new Term(field.indexField(), field.normalized(value)));
  }

  private static Query moment(QueryField field, Instant first, Instant after) {
    long low = first.equals(Instant.MIN) ? Long.MIN_VALUE : first.toEpochMilli();
    long high = after.equals(Instant.MAX) ? Long.MAX_VALUE : after.toEpochMilli() - 1;
    return LongPoint.newRangeQuery(field.indexField(), low, high);
  }

  private static Query number(QueryField field, float low, float high) {
    return FloatPoint.newRangeQuery(field.indexField(), low, high);
  }

  /** Where a range begins or ends: at the span's first moment, or behind it. */
  private static Instant bound(Moments.Span span, boolean atFirst) {
    return atFirst ? span.first() : span.after();
  }

  private static float above(float low, boolean included) {
    return included ? low : Math.nextUp(low);
  }

  private static float below(float high, boolean included) {
    return included ? high : Math.nextDown(high);
  }

  private Moments.Span span(QueryField field, String text) {
    return moments
        .span(text)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    text, "%s %s: %s".formatted(field.label(), WANTED_MOMENT, text)));
  }

  private static float number(QueryField field, String text) {
    try {
      return Float.parseFloat(text);
    } catch (NumberFormatException e) {
      throw new InvalidValueException(
          text, "%s must be a number: %s".formatted(field.label(), text));
    }
  }
}
