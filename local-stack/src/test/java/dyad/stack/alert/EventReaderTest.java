package dyad.stack.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.stack.alert.EventReader.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventReaderTest {

  @Test
  void linesUpToAnEmptyOne_areAnEvent_andCommentsAreNone() {
    // When
    List<Event> events = events(":waiting", "", "id:al-1", "event:alert", "data:{\"a\":1}", "");

    // Then
    assertThat(events).containsExactly(new Event("al-1", "{\"a\":1}"));
  }

  @Test
  void severalLinesOfData_areOneText() {
    // When
    List<Event> events = events("data: one", "data:  two", "", "data: three", "");

    // Then
    assertThat(events).containsExactly(new Event(null, "one\n two"), new Event(null, "three"));
  }

  @Test
  void eventThatWasCutOff_isNone() {
    // When
    List<Event> events = events("id: al-1", "data: half");

    // Then
    assertThat(events).isEmpty();
  }

  private static List<Event> events(String... lines) {
    EventReader reader = new EventReader();
    return List.of(lines).stream().map(reader::take).flatMap(Optional::stream).toList();
  }
}
