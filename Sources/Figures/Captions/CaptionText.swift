import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Sentences that captions of several families share, each made from results.
enum CaptionText {
  /// The editions that the reliance and the suppliers of `nodes` were taken or derived from.
  static func editions(_ nodes: [SupplyNetwork.MineralNode]) -> Set<Edition> {
    Set(
      nodes.flatMap { node in
        [node.reliance.figure?.edition, node.imports.value?.edition].compactMap { $0 }
          + (node.reliance.figure == nil ? node.reliance.derivation?.parts.map(\.edition) ?? [] : [])
      })
  }

  /// `Sources: DS140 and MCS2026.`; in brief, three editions of a publication and more as their number.
  static func sources(_ editions: Set<Edition>) -> FigureCaption.Part {
    .init(
      "Sources: \(FigureText.list(editions.map(\.rawValue).sorted())).",
      brief: "Sources: \(FigureText.list(publications(editions))).")
  }

  /// The editions by publication: `MCS2014–2026 (10 editions)` where three or more have one name and a year each.
  private static func publications(_ editions: Set<Edition>) -> [String] {
    let names = editions.map(\.rawValue).sorted()
    let groups = Dictionary(grouping: names) {
      $0.suffix(4).allSatisfy(\.isNumber) ? $0.dropLast(4) : $0[...]
    }
    return groups.sorted { $0.key < $1.key }.flatMap { name, editions -> [String] in
      guard editions.count > 2, let first = editions.first, let last = editions.last else { return editions }
      return ["\(first)–\(last.dropFirst(name.count)) (\(editions.count) editions)"]
    }
  }

  /// `list us-2022`, or the minerals that stand in its place: by name where they are few.
  ///
  /// - Parameters:
  ///   - name: The name of the list, or of the minerals with commas between them.
  ///   - members: The minerals where they may be one alone, whose name is no list's.
  static func list(_ name: String, of members: [MineralID] = []) -> String {
    let minerals = name.split(separator: ", ")
    if minerals.count < 2 { return members.map(\.rawValue) == [name] ? name : "list \(name)" }
    return minerals.count > mostNames
      ? "\(minerals.count) minerals chosen" : FigureText.list(minerals.map(String.init))
  }

  /// `the minerals of the list us-2022`, or those that stand in its place.
  static func minerals(_ name: String, of members: [MineralID] = []) -> String {
    let list = list(name, of: members)
    return list == "list \(name)" ? "the minerals of the \(list)" : list
  }

  /// The names of minerals that a caption holds at most; of more it says how many they are.
  static let mostNames = 8

  /// What the shares of suppliers of `nodes` are of, and of which years; where they are of more than one year, a
  /// mineral stands among them once for each.
  static func basis(_ nodes: [SupplyNetwork.MineralNode], ofOneYear: Bool = true) -> FigureCaption.Part {
    let shares = nodes.compactMap(\.imports.value)
    func windows(_ shares: [ImportShares]) -> String {
      FigureText.list(Set(shares.map(\.window)).sorted().map(\.description))
    }
    let printed = shares.filter { $0.basis == .usgs }
    let traded = shares.filter { $0.basis == .baci }
    let (usgs, baci) = (ImportShares.Basis.usgs, ImportShares.Basis.baci)
    func averages(_ windows: String) -> String {
      "Import shares are \(usgs.measure), averages of \(windows) (\(usgs.source))"
    }
    let (whole, inBrief) = (
      averages(windows(printed)), averages(YearWindow.lengths(of: printed.map(\.window)))
    )
    if traded.isEmpty { return .init("\(whole).", brief: "\(inBrief).") }
    let value = "\(baci.measure), \(windows(traded)) (\(baci.source)\(extract(traded)))"
    let others = ofOneYear ? "those of \(FigureText.count(traded.count, "mineral"))" : "others"
    return .init(
      (printed.isEmpty ? "Import shares are " : "\(whole); \(others) ") + value
        + (ofOneYear ? scope(traded) : "") + ".",
      brief: (printed.isEmpty ? "Import shares are " : "\(inBrief); \(others) ")
        + "\(baci.measure) (\(baci.source)).")
  }

  /// What this extract of the trade lacks; empty where it is whole.
  private static func extract(_ traded: [ImportShares]) -> String {
    guard let kept = traded.lazy.compactMap(\.coverage?.partnersKept).first else { return "" }
    return ", only the \(kept) largest partners of each country"
  }

  /// For how many of the minerals the code is not the mineral's alone; empty where none.
  private static func scope(_ traded: [ImportShares]) -> String {
    let scoped = traded.count { !$0.caveat.isEmpty }
    return scoped == 0
      ? ""
      : "; the trade codes of \(FigureText.count(scoped, "mineral")) have another scope than the reliance"
  }

  /// What the signs beside the minerals mean: ≈, E and –, those that stand there.
  static func signs(_ nodes: [SupplyNetwork.MineralNode]) -> String {
    let tokens = Set(nodes.map { $0.reliance.token ?? "–" })
    let derived = nodes.count { $0.reliance.figure == nil && $0.reliance.derivation != nil }
    return
      (derived == 0
      ? "" : " ≈: derived from consumption and production (\(derived) of \(nodes.count) reliances).")
      + (tokens.contains("E") ? " E: net exporter." : "") + (tokens.contains("–") ? " –: unknown." : "")
  }

  /// How widths grow where they do not add up; empty where they do.
  static func scale(_ shape: WidthScale.Shape) -> String {
    switch shape {
    case .linear: ""
    case .sqrt: " Widths grow with the square root and do not add up."
    case .log: " Widths grow with the logarithm and do not add up."
    }
  }

  /// A list of names, or their number where they are many.
  static func names(
    _ minerals: [MineralID], _ register: Register, most: Int = mostNames
  ) -> String {
    minerals.count > most
      ? "\(minerals.count) minerals"
      : FigureText.list(minerals.map { register.shortName(of: $0).lowercased() })
  }

  /// `text` with a capital.
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
