package dyad.classify.model;

/**
 * A word as the model reads it: a stem, or the country for which a name stands.
 *
 * @param form a stem in lower case, or the code of the country that it names
 * @param country ISO code of the country that it names, empty when it is no name
 * @param kind the kind of name, empty when it is none
 * @param start offset of its first character
 * @param end offset after its last character
 * @param opens whether a sentence begins with it
 */
record Word(String form, String country, String kind, int start, int end, boolean opens) {
  boolean isName() {
    return !country.isEmpty();
  }

  boolean names(String code) {
    return country.equals(code);
  }
}
