package dyad.search.api;

import dyad.search.trend.TrendName;

/** There is no trend of that name. */
final class UnknownTrendException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownTrendException(String name) {
    super("there is no trend named %s; there are %s".formatted(name, TrendName.all()));
  }
}
