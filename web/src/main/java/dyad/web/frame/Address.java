package dyad.web.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page: its path and parameters, encoded whatever they hold.
 *
 * @param path the path
 * @param values by parameter; empty ones are left out
 */
public record Address(String path, MultiValueMap<String, String> values) {

  public Address {
    MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
    values.forEach(
        (name, all) ->
            all.stream()
                .filter(value -> value != null && !value.isBlank())
                .forEach(value -> kept.add(name, value)));
    values = CollectionUtils.unmodifiableMultiValueMap(kept);
  }

  /** The only or first value, empty when there is none. */
  public String one(String name) {
    return Objects.requireNonNullElse(values.getFirst(name), "");
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether a value of a parameter is chosen. */
  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** The same with this value only; an empty one takes the parameter away. */
  public Address with(String name, String value) {
    MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
    changed.set(name, value);
    return new Address(path, changed);
  }

  /** The same with a value more, or without it where it was. */
  public Address toggled(String name, String value) {
    MultiValueMap<String, String> changed = new LinkedMultiValueMap<>();
    values.forEach((each, all) -> changed.addAll(each, all));
    if (has(name, value)) {
      changed.put(name, all(name).stream().filter(other -> !other.equals(value)).toList());
    } else {
      changed.add(name, value);
    }
    return new Address(path, changed);
  }

  /** The same without some parameters. */
  public Address without(String... names) {
    MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
    List.of(names).forEach(changed::remove);
    return new Address(path, changed);
  }

  /** The same parameters at another path. */
  public Address at(String otherPath) {
    return new Address(otherPath, values);
  }

  /** The address as it stands in a link. */
  public String href() {
    StringJoiner href = new StringJoiner("&", path + "?", "").setEmptyValue(path);
    values.forEach((name, all) -> all.forEach(value -> href.add(name + "=" + encoded(value))));
    return href.toString();
  }

  /** With everything encoded that is not unreserved (RFC 3986, section 2.3). */
  private static String encoded(String value) {
    return UriUtils.encode(value, StandardCharsets.UTF_8);
  }
}
