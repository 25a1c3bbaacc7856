package dyad.search.profile;

import dyad.search.language.ProfileNames;
import java.util.Set;

/**
 * What search needs of the profile.
 *
 * @param names names of one thing
 * @param themes the framework's themes
 */
public record Profile(ProfileNames names, Set<String> themes) {
  public Profile {
    themes = Set.copyOf(themes);
  }
}
