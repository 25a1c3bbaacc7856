package dyad.event;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up the constants of the contract's enums by their names in JSON. */
final class Labels {
  private Labels() {}

  static <E> E find(E[] constants, Function<E, String> label, String field, String wanted) {
    return Arrays.stream(constants)
        .filter(constant -> label.apply(constant).equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(constants, label, field, wanted));
  }

  private static <E> InvalidEventException unknown(
      E[] constants, Function<E, String> label, String field, String wanted) {
    String known = Arrays.stream(constants).map(label).collect(Collectors.joining(", "));
    return new InvalidEventException(field, "must be one of " + known, wanted);
  }
}
