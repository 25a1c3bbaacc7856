package dyad.web.archive;

import java.util.List;

/** What an article is said to be: labels of the framework. */
public record Labels(
    boolean bilateral, String pillar, String primary, List<String> themes, String event) {}
