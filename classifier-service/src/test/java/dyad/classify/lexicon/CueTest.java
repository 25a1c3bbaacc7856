package dyad.classify.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.classify.text.Tokenizer;
import dyad.event.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          strike          | a strike at dawn                  | strike
          strike~         | strikes at dawn                   | strikes
          strike~         | striking at dawn                  | striking
          study~          | he studied there                  | studied
          ban~            | visitors banned                   | banned
          drone strike~   | US Drone-Strikes resume           | Drone-Strikes
          US              | the U.S. said                     | U.S.
          US              | US-Pakistan ties                  | US
          imf             | the IMF said                      | IMF
          F-16~           | new F-16s for                     | F-16s
          "# million"     | some $137 million went            | 137 million
          give~ .. aid    | gives Pakistan more aid           | gives Pakistan more aid
          army chief      | Pakistan army's chief spoke       | army's chief
          charge d'affaires | the charge d'affaires met       | charge d'affaires
          9/11            | since 9/11 nothing                | 9/11
          """)
  void cue_isMetWhereItStands(String cue, String text, String quote) {
    // When
    List<Hit> hits = find(cue.replace("\"", ""), text);

    // Then
    assertThat(hits)
        .singleElement()
        .satisfies(hit -> assertThat(text.substring(hit.start(), hit.end())).isEqualTo(quote));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US            | tell us more
          strike        | strikes at dawn
          trade deal    | They trade. Deal or not
          trade deal    | deal on trade
          give~ .. aid  | gives one two three four five aid
          give~ .. aid  | gives up. The aid
          aid           | said
          AI            | Ai Weiwei
          """)
  void cue_isNotMetElsewhere(String cue, String text) {
    assertThat(find(cue, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "give ..", "&", "trade & deal"})
  void cueWithoutAWord_isRefused(String phrase) {
    assertThatThrownBy(() -> CueParser.cue("theme:trade", phrase, 1))
        .isInstanceOf(InvalidCueException.class)
        .hasMessageContaining("'" + phrase + "' of theme:trade");
  }

  @Test
  void hitInsideAnExclusion_doesNotCount() {
    List<Cue> cues =
        List.of(
            CueParser.cue("theme:development", "aid", 1),
            CueParser.cue("theme:development", "first aid", Cue.EXCLUSION));

    // When
    List<Hit> hits = counting(cues, "First aid kits came before any aid");

    // Then
    assertThat(hits).singleElement().extracting(Hit::start).isEqualTo(31);
  }

  @Test
  void hitInsideALongerOne_doesNotCount() {
    List<Cue> cues =
        List.of(
            CueParser.cue("event:ASSAULT", "strike", 1),
            CueParser.cue("event:ASSAULT", "drone strike", 2));

    // When
    List<Hit> hits = counting(cues, "A drone strike");

    // Then
    assertThat(hits).extracting(hit -> hit.cue().phrase()).containsExactly("drone strike");
  }

  @Test
  void cueMetTwiceInAField_countsOnceWhereItIsFirstMet() {
    // When
    List<Hit> hits = counting(List.of(CueParser.cue("theme:trade", "trade", 1)), "Trade, trade");

    // Then
    assertThat(hits).singleElement().extracting(Hit::start).isEqualTo(0);
  }

  private static List<Hit> counting(List<Cue> cues, String text) {
    return CountingHits.of(new CueFinder(cues).find(Evidence.Field.TITLE, Tokenizer.tokens(text)));
  }

  private static List<Hit> find(String phrase, String text) {
    return new CueFinder(List.of(CueParser.cue("theme:any", phrase, 1)))
        .find(Evidence.Field.TITLE, Tokenizer.tokens(text));
  }
}
