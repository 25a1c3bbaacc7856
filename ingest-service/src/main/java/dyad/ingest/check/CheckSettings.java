package dyad.ingest.check;

import dyad.ingest.fetch.FetchProperties;
import dyad.ingest.fetch.SingleFetches;
import dyad.ingest.gate.Gate;
import dyad.ingest.gate.Gazetteer;
import dyad.ingest.poll.FirstPoll;
import dyad.ingest.profile.Profile;
import dyad.ingest.profile.ProfileProperties;
import dyad.ingest.profile.ProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The service's own settings, read from the same file and environment without starting it. */
final class CheckSettings {
  private static final String FILE = "application.yml";

  private final Binder binder;
  private final Gate gate;

  private CheckSettings(Binder binder) {
    this.binder = binder;
    Profile profile =
        ProfileReader.read(binder.bind("dyad", ProfileProperties.class).get().profile());
    this.gate = new Gate(profile, Gazetteer.of(profile));
  }

  static CheckSettings read() {
    return new CheckSettings(binder());
  }

  /** How documents are fetched; from anywhere, or as the settings allow. */
  static FetchProperties fetchProperties(boolean anywhere) {
    FetchProperties properties = binder().bind("dyad.ingest.fetch", FetchProperties.class).get();
    return anywhere ? SingleFetches.anywhere(properties) : properties;
  }

  private static Binder binder() {
    StandardEnvironment environment = new StandardEnvironment();
    try {
      new YamlPropertySourceLoader()
          .load(FILE, new ClassPathResource(FILE))
          .forEach(environment.getPropertySources()::addLast);
    } catch (IOException e) {
      throw new UncheckedIOException("the service's own settings cannot be read", e);
    }
    return Binder.get(environment);
  }

  Gate gate() {
    return gate;
  }

  FirstPoll firstPoll() {
    return FirstPoll.read(binder);
  }
}
