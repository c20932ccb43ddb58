/// Which edition is taken where several print the same year.
public enum Vintage: Sendable, Hashable {
  /// The newest that prints it.
  case latest
  /// The oldest that prints it.
  case first
  /// This one and no other, in every table that holds anything of it; the newest in the others.
  case edition(Edition)
  /// The newest of those released no later than this one: every table as it stood with that edition.
  case asOf(Edition)

  /// The candidate of the edition wanted; nil where there is none. Ties go to the edition's letters.
  public func choose<Candidate>(
    among candidates: [Candidate], of reference: Reference, edition: (Candidate) -> Edition
  ) -> Candidate? {
    ordered(candidates, of: reference, edition: edition).first
  }

  /// The candidates that may be taken, the first choice first. O(n log n).
  public func ordered<Candidate>(
    _ candidates: [Candidate], of reference: Reference, edition: (Candidate) -> Edition
  ) -> [Candidate] {
    let taken = candidates.filter { mayTake(edition($0), of: reference) }
    let age = taken.map { (reference.released(edition($0)), edition($0).rawValue) }
    let order = taken.indices.sorted { self == .first ? age[$0] < age[$1] : age[$1] < age[$0] }
    return order.map { taken[$0] }
  }

  /// Whether `edition` may be taken at all.
  func mayTake(_ edition: Edition, of reference: Reference) -> Bool {
    switch self {
    case .latest, .first: true
    case .edition(let wanted): edition == wanted
    case .asOf(let wanted): reference.released(edition) <= reference.released(wanted)
    }
  }

  /// The vintage for a table that holds `editions`: one edition alone is taken where the table holds anything of it,
  /// and the newest where it does not, so that pinning an edition empties no other table.
  func applied(to editions: some Sequence<Edition>) -> Vintage {
    guard case .edition(let wanted) = self, !editions.contains(wanted) else { return self }
    return .latest
  }
}
