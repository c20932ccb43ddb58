// Minerals, countries and groups by what a reader calls them.

extension Reference {
  /// The country that `text` names: an ISO code or any spelling of a source, in English or Chinese; letter case,
  /// accents and the order of words left aside.
  ///
  /// - Throws: ``DataError`` with the candidates where several go by it, with the nearest names where nobody does.
  public func country(named text: String) throws(DataError) -> Country {
    let codes = names.countries.named(text)
    if codes.count > 1 { throw ambiguous(text, codes.map { "\(register.name(of: $0)) (\($0))" }) }
    if let code = codes.first, let country = countries[code] { return country }
    if let group = names.groups.named(text).first { throw isGroup(text, group) }
    throw unknown("country", text, names.countries.suggestions(for: text), known: isCountry)
  }

  /// Whether one country or several go by `text`.
  public func isCountry(_ text: String) -> Bool {
    names.countries.named(text).contains { countries[$0] != nil }
  }

  /// Whether one mineral or several go by `text`.
  public func isMineral(_ text: String) -> Bool {
    names.groupInPlaceOfSymbol(text) == nil && !names.minerals.named(text).isEmpty
  }

  /// The country a source calls `text`, or `OTH` or `WLD`; nil where no spelling is known or several countries share
  /// it.
  public func countryCode(spelled text: String) -> CountryCode? {
    let codes = names.countries.exactly(text)
    return codes.count == 1 ? codes[0] : nil
  }

  /// The members in `year` of the group that `text` names, by id or name, letter case left aside; nil where none does.
  public func group(named text: String, in year: Int) -> [CountryCode]? {
    names.groups.named(text).first.flatMap { groups[$0] }
      .map { $0.filter { $0.isMember(in: year) }.map(\.country).sorted() }
  }

  /// The groups of countries whose ids or names are nearest to `text`, nearest first.
  public func groups(near text: String) -> [String] { names.groups.suggestions(for: text) }

  /// The mineral that `text` names: an id, a chemical symbol or any name, in English or Chinese; letter case and the
  /// order of words left aside. `EU` is the European Union, `Eu` is europium.
  ///
  /// - Throws: ``DataError`` with the candidates where several go by it, with the nearest names where nobody does.
  public func mineral(named text: String) throws(DataError) -> Mineral {
    if let group = names.groupInPlaceOfSymbol(text) { throw isGroup(text, group) }
    let ids = names.minerals.named(text)
    if ids.count > 1 { throw ambiguous(text, ids.map { "\(register.name(of: $0)) (\($0))" }) }
    if let id = ids.first, let mineral = minerals[id] { return mineral }
    throw unknown("mineral", text, names.minerals.suggestions(for: text), known: isMineral)
  }

  /// The mineral or else the country that `text` names.
  ///
  /// - Throws: ``DataError`` with the candidates where several go by it, with the nearest names of both where nobody
  ///   does.
  public func mineralOrCountry(named text: String) throws(DataError) -> Subject {
    if isMineral(text) { return .mineral(try mineral(named: text)) }
    if isCountry(text) || !names.groups.named(text).isEmpty { return .country(try country(named: text)) }
    throw unknown(
      "mineral or country", text,
      Array(
        NearestName.suggestions(
          for: text,
          among: names.minerals.suggestions(for: text) + names.countries.suggestions(for: text))))
  }

  /// What can be asked about by name.
  public enum Subject: Sendable {
    case mineral(Mineral)
    case country(Country)
  }

  private func ambiguous(_ text: String, _ candidates: [String]) -> DataError {
    DataError(
      .badRequest, "\"\(text)\" may be \(candidates.joined(separator: " or "))",
      remedy: "Write what stands in brackets after the one that is meant")
  }

  private func isGroup(_ text: String, _ group: String) -> DataError {
    let name = groups[group]?.first?.name ?? group
    let symbol = minerals.values.first { $0.symbol.lowercased() == text.lowercased() }
    let other = symbol.map { "; the symbol of \($0.name.lowercased()) is \($0.symbol)" } ?? ""
    return DataError(
      .badRequest, "\"\(text)\" is a group of countries (\(name))\(other)", remedy: .anyOf([.look(.groups)]))
  }

  private func unknown(
    _ sort: String, _ text: String, _ near: [String], known: (String) -> Bool = { _ in false }
  ) -> DataError {
    // Names in a row are no misspelling.
    for (mark, remedy) in [(",", "Name one"), (";", "Put commas between them where several may be named")] {
      let parts = text.split(separator: Character(mark)).map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard parts.count > 1, parts.allSatisfy(known) else { continue }
      return DataError(
        .badRequest, "\"\(text)\" names \(parts.count) at once, and one \(sort) is taken",
        remedy: .advice(remedy))
    }
    let places: [Remedy.Place] =
      switch sort {
      case "mineral": [.minerals]
      case "country": [.countries]
      default: [.minerals, .countries]
      }
    return DataError(
      .badRequest, "no \(sort) is called \"\(text)\"",
      remedy: near.isEmpty ? .anyOf(places.map { .look($0) }) : .nearest(near))
  }
}
