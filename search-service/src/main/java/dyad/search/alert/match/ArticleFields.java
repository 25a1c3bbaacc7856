package dyad.search.alert.match;

import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.search.index.ArticleDocument;
import dyad.search.language.Analysis;
import dyad.search.language.QueryField;
import dyad.search.language.QueryLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FloatPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/**
 * An article as a Lucene document with the fields of the query language, as the index's mapping
 * makes them of the same article: what is folded to lower case there is folded here, and what is
 * left out for its length there is left out here.
 */
public final class ArticleFields {
  /** Values with more characters are not searched: the mapping's {@code ignore_above}. */
  private static final int IGNORE_ABOVE = 256;

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private final Document fields = new Document();

  private ArticleFields() {}

  /** The article's fields. */
  public static Document of(ArticleDocument article) {
    ArticleFields made = new ArticleFields();
    made.addText(article.article());
    made.addOutlet(article);
    made.addLabels(article.classification());
    made.addDealing(article);
    return made.fields;
  }

  private void addText(ArticleIngested article) {
    words(QueryField.TITLE, article.title());
    words(QueryField.SUMMARY, article.summary());
    words(QueryField.TEXT, article.text());
    moment(QueryField.PUBLISHED, Objects.requireNonNull(article.published()));
    folded(QueryField.LANG, one(article.language()), IGNORE_ABOVE);
  }

  private void addOutlet(ArticleDocument article) {
    folded(QueryField.SOURCE, List.of(article.source()), NO_LIMIT);
    codes(QueryField.PUBLISHER_COUNTRY, one(article.article().publisher().country()));
    codes(QueryField.KIND, List.of(article.article().publisher().kind().label()));
    codes(QueryField.STORY, List.of(article.membership().story()));
    codes(QueryField.CORRECTED, List.of(String.valueOf(article.corrected())));
  }

  private void addLabels(Classification labels) {
    codes(QueryField.PILLAR, List.of(labels.pillar().label()));
    codes(QueryField.PRIMARY, List.of(labels.primary().label()));
    codes(QueryField.THEME, labels.themes().stream().filter(ArticleFields::isShort).toList());
    codes(QueryField.EVENT, List.of(labels.event().label()));
    number(QueryField.CONFIDENCE, labels.confidence());
  }

  private void addDealing(ArticleDocument article) {
    folded(QueryField.ACTOR, article.actor(), IGNORE_ABOVE);
    codes(QueryField.INITIATOR, one(article.initiator()));
    codes(QueryField.LEVEL, one(article.level()));
    folded(QueryField.PLACE, one(article.place()), IGNORE_ABOVE);
    LocalDate happened = article.happened();
    if (happened != null) {
      moment(QueryField.HAPPENED, happened.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
    if (article.cooperation() != null) {
      number(QueryField.COOPERATION, article.cooperation());
    }
  }

  private void words(QueryField field, @Nullable String text) {
    if (text != null) {
      String name = field.indexField();
      has(field);
      fields.add(new TextField(name, text, Field.Store.NO));
      fields.add(new TextField(name + Analysis.EXACT, text, Field.Store.NO));
    }
  }

  private void folded(QueryField field, Collection<String> values, int longest) {
    codes(
        field,
        values.stream()
            .filter(value -> value.length() <= longest)
            .map(ArticleFields::lowerCase)
            .toList());
  }

  private void codes(QueryField field, Collection<String> values) {
    if (!values.isEmpty()) {
      has(field);
      values.forEach(
          value -> fields.add(new StringField(field.indexField(), value, Field.Store.NO)));
    }
  }

  private void moment(QueryField field, Instant moment) {
    has(field);
    fields.add(new LongPoint(field.indexField(), moment.toEpochMilli()));
  }

  private void number(QueryField field, double number) {
    has(field);
    fields.add(new FloatPoint(field.indexField(), (float) number));
  }

  private void has(QueryField field) {
    fields.add(new StringField(QueryLanguage.HAS_FIELD, field.indexField(), Field.Store.NO));
  }

  private static boolean isShort(String value) {
    return value.length() <= IGNORE_ABOVE;
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  /** Character by character, as Elasticsearch's normalizer does it. */
  private static String lowerCase(String value) {
    return value
        .codePoints()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
