package dyad.servers.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * Gives the name {@code english} to Lucene's English analyzer, which a full Elasticsearch does by
 * itself.
 */
@NamedComponent("english")
public class EnglishAnalyzerFactory implements AnalyzerFactory {

  @Override
  public String name() {
    return "english";
  }

  @Override
  public Analyzer create() {
    return new EnglishAnalyzer();
  }
}
