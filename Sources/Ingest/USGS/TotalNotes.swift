import SupplyData

/// What a release says of a world total, as codes of `reference/notes.csv`.
enum TotalNotes {
  /// The codes, parted by spaces, that `text` amounts to; empty where it says nothing that changes the total's meaning.
  static func codes(in text: String) -> String {
    let words = text.asciiSigns().lowercased()
    var codes: [String] = []
    // "Excludes U.S. production of pyrophyllite" leaves out one form, not the country.
    let excluding = [
      "excludes u.s. production", "excluding u.s. production", "excluding united states",
      "does not include production in the united states", "does not include u.s. production",
    ]
    let leavesOut = excluding.contains { phrase in
      words.firstRange(of: phrase).map { !words[$0.upperBound...].hasPrefix(" of ") } ?? false
    }
    if leavesOut { codes.append(ValueNote.excludesUnitedStates) }
    if words.contains("may have produced") || words.contains("may have been produced") {
      codes.append(ValueNote.mayOmit)
    }
    if words.contains("cannot be calculated") { codes.append(ValueNote.hasNoTotal) }
    return codes.sorted().joined(separator: " ")
  }
}
