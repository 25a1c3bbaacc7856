package dyad.stack;

import java.net.URI;
import java.util.Map;

/** What a person reads when everything is up. */
final class Welcome {
  private Welcome() {}

  static String text(Map<Service, URI> addresses, boolean demo) {
    return """

        Dyad is up.
          reading desk   %s/
          search         %s/api/v1/articles?q=%s
          feeds          %s/api/v1/feeds
          framework      %s/api/v1/framework

        ./dyad status shows what runs and how many articles passed each stage, ./dyad logs what is
        said, ./dyad down stops it.
        """
        .formatted(
            addresses.get(Service.WEB),
            addresses.get(Service.SEARCH),
            demo ? "vaccine&pillar=functional" : "Pakistan",
            addresses.get(Service.INGEST),
            addresses.get(Service.CLASSIFIER));
  }
}
