/**
 * The search service: keeps Elasticsearch a view of the classified articles and answers questions
 * about it over HTTP.
 *
 * <p>From the rim inwards: {@code api} answers HTTP, {@code status} says how far the service is,
 * {@code listen} takes articles from Kafka, {@code alert} tells subscribers of what matches, {@code
 * embed} asks what questions mean, {@code profile} reads names and themes, {@code correct} keeps
 * what people say of labels, {@code trend} makes numbers of stories, {@code calendar} makes dated
 * events of them, {@code scan} reads them for both, {@code query} turns a question into a search
 * and back, {@code index} owns the index and writes to it, {@code story} finds which articles tell
 * of one happening, {@code elastic} is the connection. A package uses only what stands below it.
 */
@NullMarked
package dyad.search;

import org.jspecify.annotations.NullMarked;
