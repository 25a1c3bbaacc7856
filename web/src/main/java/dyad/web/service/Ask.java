package dyad.web.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriBuilder;

/**
 * What a service is asked. Values go into the address through variables, so that each is encoded
 * whatever it holds.
 *
 * @param path with a placeholder for each variable, like {@code /api/v1/articles/{id}}
 * @param variables for the placeholders, in their order
 * @param parameters of the query
 */
public record Ask(String path, List<String> variables, MultiValueMap<String, String> parameters) {

  public Ask {
    variables = List.copyOf(variables);
    parameters = CollectionUtils.unmodifiableMultiValueMap(new LinkedMultiValueMap<>(parameters));
  }

  /** A question without parameters. */
  public static Ask to(String path, String... variables) {
    return new Ask(path, List.of(variables), new LinkedMultiValueMap<>());
  }

  /** The same question with one more value of a parameter. */
  public Ask with(String name, Object value) {
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>(parameters);
    more.add(name, value.toString());
    return new Ask(path, variables, more);
  }

  /** The same question with more parameters. */
  public Ask with(MultiValueMap<String, String> additional) {
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>(parameters);
    more.addAll(additional);
    return new Ask(path, variables, more);
  }

  URI on(UriBuilder uri) {
    List<Object> values = new ArrayList<>(variables);
    uri.path(path);
    parameters.forEach(
        (name, all) ->
            all.forEach(
                value -> {
                  uri.queryParam(name, "{value" + values.size() + "}");
                  values.add(value);
                }));
    return uri.build(values.toArray());
  }
}
