package dyad.stack.alert;

import java.net.URI;
import picocli.CommandLine.Option;

/** The option that every command here has. */
final class ServiceAddress {
  private static final String USUAL = "http://127.0.0.1:8083";

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "${env:DYAD_SEARCH_URL:-" + USUAL + "}",
      description =
          "Where search-service is (default: what './dyad up' started, else " + USUAL + ").")
  private URI url = URI.create(USUAL);

  SubscriptionApi api() {
    if (url.getHost() == null) {
      throw ApiException.refused("--url must be an address like " + USUAL + ": " + url);
    }
    return new SubscriptionApi(url);
  }
}
