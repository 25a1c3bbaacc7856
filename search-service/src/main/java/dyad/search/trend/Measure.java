package dyad.search.trend;

/** Makes a trend of stories. */
@FunctionalInterface
interface Measure {
  Finding<?> of(Material material);
}
