package dyad.ingest.api;

import dyad.guard.AddressPolicy;
import dyad.ingest.profile.Profile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the fields of requests that the events themselves do not check. */
final class FeedFields {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  private static final int LONGEST_CATEGORY = 200;

  private FeedFields() {}

  /** An address that may be fetched. */
  static URI address(@Nullable String url, AddressPolicy policy) {
    if (url == null || url.isBlank()) {
      throw new InvalidRequestException("url", "is missing");
    }
    try {
      URI address = new URI(withScheme(url.strip()));
      policy
          .refusal(address)
          .ifPresent(
              refusal -> {
                throw new InvalidRequestException("url", "is refused: " + refusal);
              });
      return address;
    } catch (URISyntaxException e) {
      throw new InvalidRequestException("url", "is no address: " + e.getMessage());
    }
  }

  /** People write {@code dawn.com} and mean its page. */
  private static String withScheme(String url) {
    return url.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d+)?(/.*)?") ? "https://" + url : url;
  }

  static String title(String title) {
    if (title.isBlank()) {
      throw new InvalidRequestException("title", "is blank");
    }
    return title.strip();
  }

  static String language(String language) {
    if (!LANGUAGE.matcher(language).matches()) {
      throw new InvalidRequestException("language", "is no language tag (BCP 47): " + language);
    }
    return language;
  }

  /** What a feed states, if it can be used. */
  static @Nullable String languageOrNull(@Nullable String stated) {
    String tag = stated == null ? "" : stated.strip().replace('_', '-');
    return LANGUAGE.matcher(tag).matches() ? tag : null;
  }

  /** Sides that the profile has. */
  static List<String> sides(List<String> sides, Profile profile) {
    List<String> known = profile.sides().stream().map(Profile.Side::code).toList();
    for (String side : sides) {
      if (!known.contains(side)) {
        String complaint = "must be of " + String.join(", ", known) + ": " + side;
        throw new InvalidRequestException("sides", complaint);
      }
    }
    return List.copyOf(sides);
  }

  static List<String> categories(List<String> categories) {
    for (String category : categories) {
      if (category.isBlank() || category.length() > LONGEST_CATEGORY) {
        String complaint = "must be names of 1 to " + LONGEST_CATEGORY + " characters";
        throw new InvalidRequestException("categories", complaint);
      }
    }
    return List.copyOf(categories);
  }
}
