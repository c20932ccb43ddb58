public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of the partners that would take away most risk.
public enum PartnerTables {
  /// The partners with their gain, plain and weighed by governance.
  public static func partners(_ gain: PartnerGain, most: Int = 15, register: Register) -> Table {
    let network = gain.supply.network
    let ties = Set(gain.ties.map { "\($0.country) \($0.kind)" })
    let rows = gain.gains.prefix(max(most, gain.ties.count)).map { partner -> Table.Row in
      Table.Row(
        [
          .country(partner.country, in: register),
          .text(partner.kind == .slack ? "more from a supplier" : "new supplier"),
          .interval(partner.reduction, decimals: 2), .interval(partner.governed, decimals: 2),
          .interval(partner.governance, decimals: 2),
          .text(ties.contains("\(partner.country) \(partner.kind)") && ties.count > 1 ? "may be first" : ""),
          .integer(partner.minerals.count),
          .text(partner.minerals.prefix(6).map { register.shortName(of: $0) }.joined(separator: ", ")),
        ],
        sources: partner.minerals.flatMap { mineral in
          SourceNotes.of(
            network.node(of: mineral), partner.country, partner.kind == .slack ? .supply : .production)
        } + [RiskTables.source(of: partner.country, network.year, gain.governance)])
    }
    return Table(
      name: "partners", title: "The best single partner to win, \(network.list.name), \(network.year)",
      answer: answer(gain, register),
      columns: [
        .init("partner", "Partner", .country), .init("kind", "How"),
        .init("reduction", "Risk falls by (pp)", .interval),
        .init("governed_reduction", "× (1 − g) (pp)", .interval),
        .init("governance", "Governance risk g", .interval), .init("tie", "Rank"),
        .init("minerals", "Minerals", .number), .init("largest", "Most for"),
      ], rows: Array(rows), constants: .of(network), notes: notes(gain, register))
  }

  private static func answer(_ gain: PartnerGain, _ register: Register) -> [String] {
    let excluded = gain.excluded.map { register.name(of: $0) }.joined(separator: ", ")
    var answer = "No candidate takes away any risk."
    if let first = gain.gains.first {
      answer =
        gain.ties.count == 1
        ? "\(register.name(of: first.country)) takes away most risk"
        : "\(gain.ties.count) candidates may take away most risk, a tie within the bounds; "
          + "\(register.name(of: first.country)) has the largest lower bound"
      if let governed = gain.bestGoverned {
        answer += "; with governance counted it is \(register.name(of: governed.country))"
      }
      answer += "."
    }
    return [answer, excluded.isEmpty ? nil : "Not candidates: \(excluded)."].compactMap { $0 }
  }

  private static func notes(_ gain: PartnerGain, _ register: Register) -> [Note] {
    Note.definitions([
      "Risk: mean over \(gain.supply.minerals.count) minerals of the worst loss that one country can cause, "
        + "\(NumberText.interval(gain.risk, decimals: 1)) % of U.S. consumption, at the bounds of reliance and shares.",
      "More from a supplier: when another country fails it ships \(NumberText.plain(100 * gain.slack)) % more of what it "
        + "ships now. New supplier: it produces the mineral, is not named among the suppliers, and then ships a share of "
        + "U.S. imports as large as its share of world production (minerals by stage: "
        + "\(SupplyCaveats.stages(gain.production))), perhaps at an earlier stage than the United States buys.",
      "Governance risk g runs from 0, well governed, to 1; unknown governance is anything in between. The lower bound ranks; "
        + "\(gain.gains.count) partners take away any risk.",
    ]) + SupplyCaveats.imports(gain.supply.network, in: register)
  }
}
