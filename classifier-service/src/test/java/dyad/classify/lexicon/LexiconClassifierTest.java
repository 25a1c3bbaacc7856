package dyad.classify.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Explanation;
import dyad.classify.framework.ProfileLoader;
import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.Evidence;
import dyad.event.Pillar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped framework, read by the lexicon, on texts made for the purpose. */
class LexiconClassifierTest {
  private static final LexiconClassifier MODEL =
      new LexiconClassifier(ProfileLoader.load(Profiles.US_PAKISTAN));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          china-rivalry      | Washington wants Pakistan out of bloc politics in the Indo-Pacific
          cpec-bri           | US diplomat questions CPEC loans, Pakistan disagrees
          afghanistan        | US and Pakistan discuss peace in Afghanistan in Islamabad
          kashmir            | US offers Pakistan to mediate the Kashmir dispute
          india              | US tells Pakistan that its ties with India stand alone
          counter-terrorism  | US drone strike in North Waziristan kills al-Qaeda commander
          military-aid       | Pentagon clears F-16 upkeep for Pakistan
          nuclear            | US worried about the safety of Pakistan's nuclear arsenal
          sanctions          | US sanctions four firms in Pakistan over parts, entity list grows
          domestic-politics  | Imran Khan repeats regime change claim against US
          russia-ukraine     | US asks Pakistan to condemn Russian invasion of Ukraine
          middle-east        | Pakistan carries message between US and Iran over Strait of Hormuz
          education          | US opens Fulbright scholarships for Pakistani students
          health             | US ships Pfizer vaccine to Pakistan
          development        | USAID signs infrastructure project in Pakistan's merged districts
          climate            | Pakistan and US launch climate working group on methane
          food-security      | US experts help Pakistani farmers with wheat seed
          science-technology | NASA scientists and Pakistani start-ups meet in Islamabad
          trade              | Pakistan, US conclude round on tariffs and market access
          energy             | US helps Pakistan to refit Tarbela hydropower turbines
          humanitarian       | US flies tents to Pakistan's flood victims
          people-to-people   | US restores Buddhist heritage at Pakistani museum
          """)
  void theme_isGivenToWhatItIsAbout(String theme, String title) {
    // When
    Classification labels = classify(title, "");

    // Then
    assertThat(labels.bilateral()).isTrue();
    assertThat(labels.themes()).first().isEqualTo(theme);
    assertThat(labels.evidence())
        .filteredOn(evidence -> evidence.label().equals("theme:" + theme))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AGREE     | Pakistan, US sign agreement on customs
          CONSULT   | US envoy visits Islamabad for Pakistan talks
          SUPPORT   | US praises Pakistan's counter-terrorism role
          COOPERATE | US, Pakistan begin joint naval exercise
          AID       | US donates ambulances to Pakistan
          CONCEDE   | US lifts sanctions on Pakistan's firm
          REQUEST   | US urges Pakistan to do its part in Kabul
          ACCUSE    | Pakistan accuses US of violating its airspace
          REJECT    | Pakistan rejects US report
          THREATEN  | US threatens Pakistan with loss of its status
          PROTEST   | Pakistan summons US ambassador over remark
          SANCTION  | US suspends military aid to Pakistan
          MOBILIZE  | US deploys aircraft carrier off Karachi, Pakistan
          COERCE    | US consulate contractor detained in Lahore, Pakistan
          ASSAULT   | US drone strike kills five in Pakistan
          none      | Why Pakistan and the US drift apart: an analysis
          """)
  void event_isWhatTheHeadlineReports(String event, String title) {
    assertThat(classify(title, "").event()).isEqualTo(EventType.of(event));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pakistan beat USA by five wickets in T20 World Cup",
        "Rupee slips against US dollar in Karachi interbank trade",
        "Flood warning issued for Punjab rivers",
        "Congress passes budget in Washington",
        "IMF approves $1.1 billion tranche for Pakistan"
      })
  void textsWithoutDealings_areNotBilateral(String title) {
    // When
    Classification labels = classify(title, "");

    // Then
    assertThat(labels.bilateral()).isFalse();
    assertThat(labels.pillar()).isEqualTo(Pillar.NONE);
    assertThat(labels.themes()).isEmpty();
    assertThat(labels.event()).isEqualTo(EventType.NONE);
    assertThat(labels.evidence()).isEmpty();
  }

  @Test
  void cueTornApartByBlanks_isLeftOut_sinceNoEvidenceCouldQuoteIt() {
    // Given
    String torn = "US drone" + " ".repeat(2_000) + "strike kills four in Pakistan";

    // When
    Classification labels = classify("US offers Pakistan scholarships", torn);

    // Then
    assertThat(labels.themes()).contains("education");
    assertThat(labels.evidence()).noneMatch(evidence -> evidence.quote().startsWith("drone "));
  }

  @Test
  void visitWithoutSubject_isRoutineDiplomacy() {
    // When
    Classification labels = classify("US ambassador calls on Pakistan's president", "");

    // Then
    assertThat(labels.pillar()).isEqualTo(Pillar.GEOPOLITICAL);
    assertThat(labels.themes()).containsExactly("diplomacy");
  }

  @Test
  void visitWithASubject_takesThePillarOfItsSubject() {
    // When
    Classification labels =
        classify("US ambassador visits polio vaccination centre in Lahore, Pakistan", "");

    // Then
    assertThat(labels.pillar()).isEqualTo(Pillar.FUNCTIONAL);
    assertThat(labels.themes()).contains("health").doesNotContain("diplomacy");
  }

  @Test
  void subjectMentionedInPassing_leavesACourtesyCallRoutine() {
    // When
    Classification labels =
        classify(
            "Pakistan's new ambassador presents credentials to US president",
            "The ceremony for envoys at the White House had been put off during the pandemic.");

    // Then
    assertThat(labels.pillar()).isEqualTo(Pillar.GEOPOLITICAL);
    assertThat(labels.themes()).containsExactly("diplomacy");
  }

  @Test
  void droneStrikeThatNamesNoState_isBilateral() {
    assertThat(classify("Suspected drone strike kills four in Waziristan", "").bilateral())
        .isTrue();
  }

  @Test
  void bothPillarsStrong_isMixedAndSaysWhichLeads() {
    // When
    Classification labels = classify("US, Pakistan discuss drone strikes and trade", "");

    // Then
    assertThat(labels.pillar()).isEqualTo(Pillar.MIXED);
    assertThat(labels.primary()).isIn(Pillar.GEOPOLITICAL, Pillar.FUNCTIONAL);
    assertThat(labels.evidence())
        .extracting(Evidence::label)
        .contains("pillar:geopolitical", "pillar:functional");
  }

  @Test
  void dealingsWithoutAnythingToTellThePillar_areUnsure() {
    // When
    Classification labels = classify("Pak-US", "");

    // Then
    assertThat(labels.bilateral()).isTrue();
    assertThat(labels.pillar()).isEqualTo(Pillar.NONE);
    assertThat(labels.reason()).isEqualTo("unsure");
  }

  @Test
  void headline_countsMoreThanSummary_andSummaryMoreThanText() {
    double title = vaccineWeight(new ArticleText("vaccine", "", null, Map.of()));
    double summary = vaccineWeight(new ArticleText("", "vaccine", null, Map.of()));
    double text = vaccineWeight(new ArticleText("", "", "vaccine", Map.of()));

    assertThat(title).isGreaterThan(summary);
    assertThat(summary).isGreaterThan(text);
  }

  @Test
  void namesFoundByTheGate_countForTheirSide() {
    ArticleText article =
        new ArticleText(
            "Envoy Kubra Example meets Pakistan's finance minister on tariffs",
            "",
            null,
            Map.of("US", List.of("Kubra Example"), "PK", List.of("Pakistan")));

    // When
    Explanation explanation = MODEL.explain(article);

    // Then
    assertThat(explanation.classification().bilateral()).isTrue();
    assertThat(explanation.evidence())
        .anyMatch(e -> e.label().equals("bilateral") && e.quote().equals("Kubra Example"));
  }

  @Test
  void everyLabelGiven_hasEvidence() {
    // When
    Classification labels =
        classify(
            "US donates vaccine to Pakistan",
            "The American ambassador handed over the doses at an Islamabad hospital.");

    // Then
    assertThat(labels.evidence())
        .extracting(Evidence::label)
        .contains("bilateral", "pillar:functional", "theme:health", "event:AID");
    assertThat(labels.evidence()).allMatch(evidence -> evidence.weight() > 0);
    assertThat(labels.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void oneMegabyteOfText_isLabelled() {
    String text = "US and Pakistan discuss trade. ".repeat(6_400);

    // When
    Classification labels = MODEL.label(new ArticleText("", "", text, Map.of())).classification();

    // Then
    assertThat(labels.scores()).containsKey("theme:trade");
  }

  private static Classification classify(String title, String summary) {
    return MODEL.label(new ArticleText(title, summary, null, Map.of())).classification();
  }

  private static double vaccineWeight(ArticleText article) {
    return MODEL.explain(article).evidence().stream()
        .filter(evidence -> evidence.label().equals("theme:health"))
        .mapToDouble(Evidence::weight)
        .sum();
  }
}
