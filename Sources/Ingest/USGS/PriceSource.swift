import SupplyData

/// Who quotes a price and how, told by the notes and labels of a release.
enum PriceSource {
  /// The source that `notes` name after "Source:", with ", real" where `label` says that the price is in real dollars;
  /// empty where neither is said.
  static func named(in notes: String, label: String = "") -> String {
    let isReal = label.lowercased().contains("average-real")
    guard let start = notes.firstRange(of: "Source: ") else { return isReal ? "real" : "" }
    // The first sentence, whose abbreviation "U.S." ends none.
    let sentences = notes[start.upperBound...].replacing("U.S. ", with: "U.S.\u{A0}").split(separator: ". ")
    var name = String(sentences.first ?? "").replacing("\u{A0}", with: " ").trimmingBlanks()
    if let end = name.firstRange(of: " --") { name = String(name[..<end.lowerBound]) }
    while name.hasSuffix(".") || name.hasSuffix(";") { name.removeLast() }
    return isReal ? "\(name), real" : name
  }
}
