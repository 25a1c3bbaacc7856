package dyad.web.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class AlertFormTest {
  private static final Subscription SAVED =
      new Subscription(
          "s1",
          4,
          "somebody",
          "Education",
          "theme:education",
          new Choices(List.of("functional"), true, 0.7, List.of("US"), List.of("PK"), List.of()),
          new Subscription.Channel("webhook", "https://r.example/…"),
          new Schedule("daily", 5, "22:00:00", "07:00:00", "Asia/Karachi"),
          true,
          Instant.parse("2026-12-01T00:00:00Z"),
          Instant.parse("2027-01-31T13:30:00Z"),
          null,
          Instant.EPOCH,
          Instant.EPOCH,
          Map.of("text", "girls leaving school", "closeness", 0.7),
          null,
          null);

  @Test
  void formOfASubscription_untouched_asksForTheSameAgain() {
    // When
    Draft draft = AlertForm.of(SAVED).draft(SAVED);

    // Then
    assertThat(draft)
        .isEqualTo(
            new Draft(
                "somebody",
                SAVED.name(),
                SAVED.query(),
                SAVED.choices(),
                new Draft.Target("webhook", null, null),
                new Schedule("daily", 5, "22:00", "07:00", "Asia/Karachi"),
                true,
                SAVED.snoozedUntil(),
                SAVED.expires(),
                SAVED.like(),
                null));
  }

  @Test
  void lastDay_endsInItsOwnZone() {
    // Given
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.set("zone", "Asia/Karachi");
    values.set("expires", "2027-01-31");

    // When
    Draft draft = AlertForm.of(values).draft(null);

    // Then
    assertThat(draft.expires()).isEqualTo("2027-01-31T19:00:00Z");
  }

  @Test
  void addressOfAChannelThatPostsNothing_isLeftOut() {
    // Given
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.set("channel", "pull");
    values.set("url", "https://left.example/over");

    // When
    Draft draft = AlertForm.of(values).draft(null);

    // Then
    assertThat(draft.channel()).isEqualTo(new Draft.Target("pull", null, null));
  }

  @Test
  void mail_goesToItsAddress() {
    // Given
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.set("channel", "email");
    values.set("to", "reader@host.example");

    // When
    Draft draft = AlertForm.of(values).draft(null);

    // Then
    assertThat(draft.channel()).isEqualTo(new Draft.Target("email", null, "reader@host.example"));
  }

  @ParameterizedTest
  @CsvSource({"confidence,very", "mostPerHour,1.5", "expires,soon"})
  void whatCannotBeRead_isNamed(String field, String value) {
    // Given
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.set(field, value);

    // Then
    assertThatThrownBy(() -> AlertForm.of(values).draft(null))
        .isInstanceOf(UnreadableFieldException.class)
        .hasMessageContaining("“" + value + "”");
  }
}
