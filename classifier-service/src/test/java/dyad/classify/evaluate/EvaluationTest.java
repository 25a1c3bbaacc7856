package dyad.classify.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.classify.decide.Labelled;
import dyad.classify.decide.Supposition;
import dyad.classify.item.Item;
import dyad.classify.item.ItemLabels;
import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final ModelStamp MODEL = new ModelStamp("linear", "1", "small", "1", "sha256:00");
  private static final ItemLabels VISIT =
      new ItemLabels(
          true, Pillar.GEOPOLITICAL, Pillar.GEOPOLITICAL, List.of("diplomacy"), EventType.CONSULT);
  private static final ItemLabels VACCINE =
      new ItemLabels(true, Pillar.MIXED, Pillar.FUNCTIONAL, List.of("health"), EventType.AID);
  private static final ItemLabels CRICKET =
      new ItemLabels(false, Pillar.NONE, Pillar.NONE, List.of(), EventType.NONE);

  @Test
  void figures_areThoseOneCountsByHand() {
    List<Answer> answers =
        List.of(
            answer("1", VISIT, 0.9, supposed(Pillar.GEOPOLITICAL, "diplomacy", EventType.SUPPORT)),
            answer("2", VACCINE, 0.8, supposed(Pillar.FUNCTIONAL, "health", EventType.AID)),
            answer("3", VACCINE, 0.3, supposed(Pillar.GEOPOLITICAL, "trade", EventType.AGREE)),
            answer("4", CRICKET, 0.7, supposed(Pillar.FUNCTIONAL, "health", EventType.AID)));

    // When
    Figures figures = Evaluation.figures(answers);

    // Then
    assertThat(figures.n()).isEqualTo(4);
    assertThat(figures.bilateral().accuracy()).isEqualTo(0.5);
    assertThat(figures.bilateral().precision()).isCloseTo(2 / 3.0, within(1e-4));
    assertThat(figures.bilateral().recall()).isCloseTo(2 / 3.0, within(1e-4));
    assertThat(figures.pillar().n()).isEqualTo(3);
    assertThat(figures.pillar().accuracy()).isCloseTo(2 / 3.0, within(1e-4));
    assertThat(figures.themes().microF1()).isCloseTo(2 / 3.0, within(1e-4));
    assertThat(figures.event().accuracy()).isCloseTo(1 / 3.0, within(1e-4));
    assertThat(figures.event().quadAccuracy()).isCloseTo(2 / 3.0, within(1e-4));
    assertThat(figures.calibration().bilateral()).isCloseTo(0.425, within(1e-4));
    assertThat(figures.worst()).extracting(Figures.WorstError::id).contains("3", "4");
  }

  @Test
  void sameAnswers_giveTheSameIntervals() {
    List<Answer> answers =
        List.of(
            answer("1", VISIT, 0.9, supposed(Pillar.GEOPOLITICAL, "diplomacy", EventType.CONSULT)),
            answer("2", CRICKET, 0.6, supposed(Pillar.FUNCTIONAL, "trade", EventType.AID)));

    // When
    Map<String, List<Double>> intervals = Evaluation.figures(answers).intervals();

    // Then
    assertThat(intervals).isEqualTo(Evaluation.figures(answers).intervals());
    assertThat(intervals.get("bilateral.accuracy")).containsExactly(0.0, 1.0);
  }

  @Test
  void pair_isRightWhenBothAreRightInWhatTheyDifferIn() {
    Answer visit =
        answer("v~a", VISIT, 0.9, supposed(Pillar.GEOPOLITICAL, "kashmir", EventType.AID));
    Answer cricket = answer("v~b", CRICKET, 0.2, supposed(Pillar.NONE, "trade", EventType.NONE));
    Answer wrong = answer("v~b", CRICKET, 0.8, supposed(Pillar.NONE, "trade", EventType.NONE));

    // Then
    assertThat(Pairs.bothRight(List.of(visit, cricket))).isEqualTo(1);
    assertThat(Pairs.bothRight(List.of(visit, wrong))).isEqualTo(0);
  }

  private static Supposition supposed(Pillar primary, String theme, EventType event) {
    return new Supposition(primary, 0.9, List.of(theme), event);
  }

  private static Answer answer(String id, ItemLabels gold, double bilateral, Supposition supposed) {
    boolean given = bilateral >= 0.5;
    Classification labels =
        new Classification(
            given,
            given ? supposed.primary() : Pillar.NONE,
            given ? supposed.primary() : Pillar.NONE,
            List.of(),
            EventType.NONE,
            bilateral,
            Map.of(),
            null,
            List.of());
    return new Answer(
        new Item(id, "title " + id, "", "", null, id, id.contains("~") ? id : "", "", gold),
        new Labelled(labels, MODEL, Map.of(), bilateral, supposed, null));
  }
}
