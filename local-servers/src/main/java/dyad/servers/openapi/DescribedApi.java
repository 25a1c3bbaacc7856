package dyad.servers.openapi;

import dyad.servers.openapi.OpenApiFile.Operation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that holds every answer against its description, and remembers what it has seen. */
public final class DescribedApi {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final OpenApiFile.Service descriptions;
  private final Map<Operation, Set<Integer>> seen = new HashMap<>();

  /**
   * A client.
   *
   * @param port where the service listens on this machine
   */
  public DescribedApi(int port, OpenApiFile.Service descriptions) {
    this.base = URI.create("http://127.0.0.1:" + port);
    this.descriptions = descriptions;
  }

  /** An answer. */
  public record Answer(int status, String body, @Nullable String etag) {
    /** The body as JSON. */
    public JsonNode json() {
      return JSON.readTree(body);
    }

    /** The same, which must have that status. */
    public Answer is(int expected) {
      if (status != expected) {
        throw new AssertionError(status + " instead of " + expected + ": " + body);
      }
      return this;
    }
  }

  /** A request to be sent. */
  public final class Call {
    private final Operation operation;
    private final HttpRequest.Builder request;

    private Call(Operation operation, String path) {
      this.operation = operation;
      this.request = HttpRequest.newBuilder(base.resolve(path));
    }

    /** With a header. */
    public Call header(String name, String value) {
      request.header(name, value);
      return this;
    }

    /** Sends it without a body. */
    public Answer send() {
      return send(HttpRequest.BodyPublishers.noBody());
    }

    /** Sends it with a body of JSON. */
    public Answer send(String json) {
      return send("application/json", json);
    }

    /** Sends it with a body of that type. */
    public Answer send(String type, String body) {
      request.header("Content-Type", type);
      return send(HttpRequest.BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest.BodyPublisher body) {
      HttpRequest made = request.method(operation.method().toUpperCase(Locale.ROOT), body).build();
      HttpResponse<String> response = exchanged(made, HttpResponse.BodyHandlers.ofString());
      check(operation, response, response.body());
      return new Answer(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("ETag").orElse(null));
    }

    /** Begins to read what never ends. */
    public Answer open() {
      var response = exchanged(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream());
      check(operation, response, "begun");
      try {
        response.body().close();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return new Answer(response.statusCode(), "", null);
    }
  }

  /** A request for a path with its variables. */
  public Call get(String path, Object... variables) {
    return call("get", path, "", variables);
  }

  /** A request for a path with a query, encoded, with its question mark. */
  public Call search(String path, String query) {
    return call("get", path, query);
  }

  /**
   * A request.
   *
   * @param path as described
   * @param query behind the path, encoded, with its question mark
   * @param variables for the path's, in their order
   */
  public Call call(String method, String path, String query, Object... variables) {
    String filled = path;
    for (Object variable : variables) {
      filled = filled.replaceFirst("\\{\\w+}", String.valueOf(variable));
    }
    return new Call(new Operation(method, path), filled + query);
  }

  /** Operations with a described success that was not seen. */
  public Set<String> unseen() {
    Set<String> unseen = new TreeSet<>();
    for (Operation operation : descriptions.operations()) {
      Set<Integer> wanted =
          new TreeSet<>(descriptions.of(operation).orElseThrow().successes(operation));
      wanted.removeAll(seen.getOrDefault(operation, Set.of()));
      wanted.forEach(status -> unseen.add(operation + " " + status));
    }
    return unseen;
  }

  private <T> HttpResponse<T> exchanged(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw new AssertionError(request + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void check(Operation operation, HttpResponse<?> response, String body) {
    String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    OpenApiFile file =
        descriptions
            .of(operation)
            .orElseThrow(() -> new AssertionError(operation + " is not described"));
    List<String> complaints = file.complaints(operation, response.statusCode(), type, body);
    if (!complaints.isEmpty()) {
      throw new AssertionError(complaints);
    }
    seen.computeIfAbsent(operation, any -> new TreeSet<>()).add(response.statusCode());
  }
}
