package dyad.search.alert.subscription;

import dyad.event.AlertChoices;
import dyad.event.Pillar;
import dyad.event.SourceKind;
import dyad.search.language.QueryLanguage;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Makes one query of what a subscription asks for: its text and its choices, each choice a clause
 * of the same language.
 */
public final class AlertQuery {
  /** Diplomacy as usual: geopolitical meetings, visits and praise below ministers. */
  private static final String ROUTINE =
      "primary:geopolitical AND event:(CONSULT OR SUPPORT) AND NOT level:(head OR minister)";

  private final QueryLanguage language;

  /** Of that language. */
  public AlertQuery(QueryLanguage language) {
    this.language = language;
  }

  /**
   * The query, in a form that holds for ever; without a text every article answers it.
   *
   * @throws dyad.search.language.InvalidParameterException when the text cannot be read, or speaks
   *     of the present
   */
  public Query compile(String text, AlertChoices choices) {
    Query asked = text.isBlank() ? new MatchAllDocsQuery() : language.readTimeless(text);
    List<String> clauses = clauses(choices);
    if (clauses.isEmpty() && !choices.muteRoutine()) {
      return asked;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(asked, Occur.MUST);
    clauses.forEach(clause -> all.add(language.readTimeless(clause), Occur.FILTER));
    if (choices.muteRoutine()) {
      all.add(language.readTimeless(ROUTINE), Occur.MUST_NOT);
    }
    return all.build();
  }

  private static List<String> clauses(AlertChoices choices) {
    List<String> clauses = new ArrayList<>();
    addAnyOf(clauses, "pillar", choices.pillars().stream().map(Pillar::label).toList());
    addAnyOf(clauses, "initiator", choices.initiators());
    addAnyOf(clauses, "publisher.country", choices.countries());
    addAnyOf(clauses, "kind", choices.kinds().stream().map(SourceKind::label).toList());
    if (choices.minConfidence() != null) {
      clauses.add("confidence:[%s TO *]".formatted(choices.minConfidence().floatValue()));
    }
    return clauses;
  }

  private static void addAnyOf(List<String> clauses, String field, List<String> values) {
    if (!values.isEmpty()) {
      clauses.add("%s:(%s)".formatted(field, String.join(" OR ", values)));
    }
  }
}
