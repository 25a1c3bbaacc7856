package dyad.classify.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.classify.Profiles;
import dyad.classify.actor.ActorBook;
import dyad.classify.framework.Framework;
import dyad.classify.framework.InvalidProfileException;
import dyad.classify.framework.ProfileLoader;
import dyad.event.Actor;
import dyad.event.Classification;
import dyad.event.ContactLevel;
import dyad.event.Dealing;
import dyad.event.EventType;
import dyad.event.Pillar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrduLexiconTest {
  private static final Framework FRAMEWORK = ProfileLoader.load(Profiles.US_PAKISTAN).framework();
  private static final ActorBook ACTORS = ActorBook.of(Profiles.US_PAKISTAN);
  private static final UrduLexicon LEXICON =
      UrduLexicon.of(Profiles.US_PAKISTAN, FRAMEWORK, ACTORS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "امریکہ کا پاکستانی طلبہ کے لیے وظائف کا اعلان     | FUNCTIONAL | education | AID",
        "پاکستان اور امریکا کے درمیان تجارتی معاہدہ          | FUNCTIONAL | trade | AGREE",
        "شمالی وزیرستان میں ڈرون حملہ، پانچ ہلاک            | GEOPOLITICAL | counter-terrorism | ASSAULT",
        "امریکی سفیر کی وزیراعظم سے ملاقات                 | GEOPOLITICAL | diplomacy | CONSULT",
        "امریکہ نے پاکستان کی فوجی امداد معطل کر دی          | GEOPOLITICAL | military-aid | SANCTION",
        "امریکا نے طلبہ کے ویزے معطل کر دیئے                | FUNCTIONAL | people-to-people | SANCTION",
        "سیلاب متاثرین کیلئے امریکی امدادی سامان اسلام آباد پہنچ گیا | FUNCTIONAL | humanitarian | AID"
      })
  void headline_getsItsLabels(String title, Pillar pillar, String theme, EventType event) {
    Classification labels = LEXICON.classify(title, "", null);

    assertThat(labels.bilateral()).isTrue();
    assertThat(labels.pillar()).isEqualTo(pillar);
    assertThat(labels.themes()).contains(theme);
    assertThat(labels.event()).isEqualTo(event);
    assertThat(labels.detectedLanguage()).isEqualTo("ur");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "امریکا نے پاکستان کی فوجی امداد معطل کر دی | US | United States | Pakistan",
        "نواز شریف کا اوباما سے ڈرون حملے بند کرنے کا مطالبہ | PK | Nawaz Sharif | Barack Obama",
        "پاکستان نے جھوٹ اور دھوکے کے سوا کچھ نہیں دیا: ٹرمپ | US | Donald Trump | Pakistan",
        "پاکستانی مصنوعات پر امریکی ٹیرف 19 فیصد کر دیا گیا | US | United States | Pakistan",
        "امریکہ کی طرف سے پاکستان کو سو وینٹی لیٹر کی امداد | US | United States | Pakistan",
        "امریکہ سے ویکسین کی 25 لاکھ خوراکیں اسلام آباد پہنچ گئیں | US | United States | Pakistan",
        "پاکستان اور امریکا ماحولیات پر مل کر کام کریں گے | joint | Pakistan | United States",
        "پاکستان کی امریکا پر تنقید، ٹیرف واپس لینے کا مطالبہ | PK | Pakistan | United States"
      })
  void dealing_tellsWhoActsOnWhom(String title, String initiator, String source, String target) {
    Dealing dealing = LEXICON.classify(title, "", null).dealing();

    assertThat(dealing).isNotNull();
    assertThat(dealing.initiator()).isEqualTo(initiator);
    assertThat(dealing.sources()).extracting(Actor::name).containsExactly(source);
    assertThat(dealing.targets()).extracting(Actor::name).containsExactly(target);
  }

  @Test
  void dealing_hasTheRankHeldOnTheDayAndTheEventsScore() {
    Dealing dealing =
        LEXICON
            .classify("صدر ٹرمپ کی عمران خان سے ملاقات", "", LocalDate.of(2019, 7, 22))
            .dealing();

    assertThat(dealing).isNotNull();
    assertThat(dealing.level()).isEqualTo(ContactLevel.HEAD);
    assertThat(dealing.cooperation()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "لاہور میں بارش سے نشیبی علاقے زیر آب",
    "امریکہ نے ورلڈ کپ کے میچ میں پاکستان کو شکست دے دی",
    "انٹر بینک میں ڈالر مہنگا، روپے کی قدر میں کمی",
    "امریکہ اور ایران میں جنگ کا خطرہ، تیل مہنگا",
    "وزیراعظم کا کراچی کا دورہ"
  })
  void whatIsNotBetweenTheTwo_hasNoLabels(String title) {
    Classification labels = LEXICON.classify(title, "", null);

    assertThat(labels.bilateral()).isFalse();
    assertThat(labels.pillar()).isEqualTo(Pillar.NONE);
    assertThat(labels.dealing()).isNull();
  }

  @Test
  void evidence_isThePassage() {
    String title = "امریکہ اور پاکستان میں تعلیمی معاہدہ";

    Classification labels = LEXICON.classify(title, "", null);

    assertThat(labels.evidence())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(title.substring(e.start(), e.end())).isEqualTo(e.quote()));
  }

  @Test
  void megabyteOfText_isLabelledAtOnce() {
    String text = "امریکہ اور پاکستان میں تعلیمی معاہدہ ".repeat(30_000);

    Classification labels = LEXICON.classify(text, text, null);

    assertThat(labels.evidence()).hasSize(Classification.MAX_EVIDENCE);
  }

  @Test
  void lettersOfAnotherKeyboard_areTheSame() {
    Classification labels = LEXICON.classify("امريكا اور پاكستان ميں معاهده", "", null);

    assertThat(labels.bilateral()).isTrue();
    assertThat(labels.event()).isEqualTo(EventType.AGREE);
  }

  @Test
  void unknownTheme_isRefusedWithItsPlace(@TempDir Path folder) throws IOException {
    // Given
    Files.writeString(folder.resolve("profile.yaml"), "urdu: urdu.yaml");
    Files.writeString(
        folder.resolve("urdu.yaml"),
        "bilateral: {for: [ا], against: [ب], home: PK, elsewhere: [د]}\nthemes: [{label: sport, cues: [ج]}]\nevents: []");

    // When, then
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> UrduLexicon.of(folder, FRAMEWORK, ACTORS))
        .withMessageContaining("urdu.yaml at themes[0].label: is no theme");
  }
}
