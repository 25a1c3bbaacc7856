package dyad.ingest.backfill;

import dyad.ingest.fetch.FetchProperties;
import dyad.ingest.fetch.SingleFetches;
import dyad.ingest.gate.Gate;
import dyad.ingest.gate.Gazetteer;
import dyad.ingest.profile.Profile;
import dyad.ingest.profile.ProfileProperties;
import dyad.ingest.profile.ProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * The service's own settings, without the service.
 *
 * @param gate of the profile
 * @param fetch how pages are fetched
 * @param pause between two requests to one host
 */
record ImportSettings(Gate gate, FetchProperties fetch, Duration pause) {
  private static final String FILE = "application.yml";

  /**
   * Reads them.
   *
   * @throws dyad.ingest.profile.InvalidProfileException when the profile is wrong
   */
  static ImportSettings read(boolean anywhere) {
    StandardEnvironment environment = new StandardEnvironment();
    try {
      new YamlPropertySourceLoader()
          .load(FILE, new ClassPathResource(FILE))
          .forEach(environment.getPropertySources()::addLast);
    } catch (IOException e) {
      throw new UncheckedIOException("the service's own settings cannot be read", e);
    }
    Binder binder = Binder.get(environment);
    Profile profile =
        ProfileReader.read(binder.bind("dyad", ProfileProperties.class).get().profile());
    FetchProperties fetch = binder.bind("dyad.ingest.fetch", FetchProperties.class).get();
    return new ImportSettings(
        new Gate(profile, Gazetteer.of(profile)),
        anywhere ? SingleFetches.anywhere(fetch) : fetch,
        binder.bind("dyad.ingest.poll.host-pause", Duration.class).get());
  }
}
